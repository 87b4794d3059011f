import { setTimeout as wait } from "node:timers/promises";
import type { Environment } from "../config/environment.ts";
import { openOrm } from "../database/orm.ts";
import { forgetOldEntries } from "./forget-old-entries.ts";

const DAY = 86_400_000;

export interface ForgettingOptions {
  /** Of the database, under the login of its owner. */
  readonly url: string;
  readonly environment: Pick<Environment, "auditRetentionDays">;
  readonly projectFolder: string;
  readonly clock: () => Date;
  readonly signal: AbortSignal;
  /** Is told why the log could not be shortened; it is tried again the next time. */
  readonly complain: (sentence: string) => void;
  /** In milliseconds; the default is a day. */
  readonly every?: number;
}

async function forgetOnce({ url, projectFolder, ...options }: ForgettingOptions): Promise<void> {
  const orm = await openOrm({ clientUrl: url, entities: [], projectFolder, poolSize: 1 });
  try {
    await forgetOldEntries(orm, options);
  } finally {
    await orm.close();
  }
}

/** Shortens the audit log every day for as long as the server is up, which may be longer than the log is kept. Ends with the signal. */
export async function keepForgetting(options: ForgettingOptions): Promise<void> {
  const { every = DAY, signal, complain } = options;
  const isOver = (): boolean => signal.aborted;
  while (!isOver()) {
    await wait(every, undefined, { signal, ref: false }).catch(() => undefined);
    if (isOver()) return;
    await forgetOnce(options).catch((error: unknown) => {
      complain(`Het logboek kon niet worden ingekort: ${String(error)}`);
    });
  }
}
