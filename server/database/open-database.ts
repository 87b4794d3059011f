import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import type { Environment } from "../config/environment.ts";
import { OperatorError } from "../config/operator-error.ts";
import { lockDataFolder } from "./data-folder-lock.ts";
import { diskTrouble } from "./disk-trouble.ts";
import { type DataFolder, openDataFolder } from "./embedded/data-folder.ts";
import { embeddedUrl, startEmbeddedPostgres } from "./embedded/embedded-postgres.ts";
import { readPostmaster } from "./embedded/postmaster-file.ts";
import { probeDatabase } from "./probe.ts";

export interface OpenDatabaseOptions {
  readonly environment: Pick<Environment, "databaseUrl" | "dataFolder">;
  readonly projectFolder: string;
  /** Is told in Dutch what is being done. */
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
  /** Whether a database that another command has started will do. */
  readonly mayShare: boolean;
  /** Whether millions of rows are to come: a database that we start ourselves gets more memory for them. */
  readonly isFilling?: boolean;
}

/** A database that can be connected to. Closing it stops what we started, and may be done twice. */
export interface Database extends AsyncDisposable {
  readonly url: string;
  /** Resolves when the database that we started ends; never for one of somebody else. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

const NEVER = new Promise<void>(() => undefined);

function databaseAt(url: string, ended = NEVER, close = (): Promise<void> => Promise.resolve()): Database {
  return { url, ended, close, [Symbol.asyncDispose]: close };
}

function shareRunning(folder: DataFolder, holder: number | null, mayShare: boolean): Database {
  const running = mayShare ? readPostmaster(folder.cluster) : null;
  if (running?.isReady) return databaseAt(embeddedUrl(folder, running.port));
  const who = holder === null ? "" : ` (proces ${holder})`;
  throw new OperatorError(
    `Regiospiegel draait al met de gegevensmap ${folder.root}${who}: stop het met Ctrl-C, of kies met DATA_FOLDER een andere map.`,
  );
}

async function openEmbedded({
  environment,
  projectFolder,
  say,
  signal,
  mayShare,
  isFilling = false,
}: OpenDatabaseOptions): Promise<Database> {
  const folder = openDataFolder(resolve(projectFolder, environment.dataFolder));
  const lock = await lockDataFolder(folder.root, !mayShare);
  if (!lock.taken) return shareRunning(folder, lock.holder, mayShare);
  try {
    const absolute = openDataFolder(realpathSync(folder.root));
    const { url, ended, stop } = await startEmbeddedPostgres({ folder: absolute, say, signal, isFilling });
    const close = async (): Promise<void> => {
      await stop();
      lock.release();
    };
    return databaseAt(url, ended, close);
  } catch (error) {
    lock.release();
    throw diskTrouble(error) ?? error;
  }
}

/**
 * Opens the database that `DATABASE_URL` names, or starts the embedded one.
 * @throws OperatorError with one sentence when that cannot be
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const { databaseUrl } = options.environment;
  try {
    if (databaseUrl === undefined) return await openEmbedded(options);
  } catch (error) {
    throw diskTrouble(error) ?? error;
  }
  await probeDatabase(databaseUrl);
  return databaseAt(databaseUrl);
}
