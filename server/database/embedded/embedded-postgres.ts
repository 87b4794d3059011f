import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { decideRunsAs, type RunsAs } from "./account.ts";
import { findBinaries } from "./binaries.ts";
import { createCluster, hasCluster } from "./cluster.ts";
import { commandOf } from "./command.ts";
import type { DataFolder } from "./data-folder.ts";
import { findFreePort } from "./free-port.ts";
import { clearLeftover, stopPostgres } from "./leftover.ts";
import { handOver } from "./ownership.ts";
import { PostgresFailedToStart, type RunningPostgres, startPostgres } from "./postgres-process.ts";
import { type Occasion, OWNER, settingsFor } from "./settings.ts";
import { explainStart } from "./start-failure.ts";

export interface EmbeddedOptions extends Occasion {
  readonly folder: DataFolder;
  /** Is told in Dutch what is being done. */
  readonly say: (line: string) => void;
  /** Ends the making of a new cluster. */
  readonly signal: AbortSignal;
}

export interface EmbeddedPostgres {
  readonly url: string;
  /** Resolves when PostgreSQL ends, for whatever reason. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

const ATTEMPTS = 20;

/** The address of the embedded database, the password in it. */
export function embeddedUrl(folder: DataFolder, port: number): string {
  return `postgresql://${OWNER}:${readFileSync(folder.password, "utf8").trim()}@127.0.0.1:${port}/${OWNER}`;
}

async function startOnFreePort(
  { folder, say, ...occasion }: EmbeddedOptions,
  postgres: string,
  runsAs: RunsAs,
): Promise<RunningPostgres & { port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort();
    try {
      const command = commandOf(postgres, ["-D", folder.cluster, ...settingsFor(port, occasion)], runsAs);
      return { port, ...(await startPostgres(command, folder, say)) };
    } catch (error) {
      if (!(error instanceof PostgresFailedToStart)) throw error;
      const failure = explainStart(error.log, folder);
      if (typeof failure !== "string") throw failure;
      if (attempt === ATTEMPTS) throw error;
      await wait(250);
    }
  }
}

/**
 * Starts the PostgreSQL of the npm package on the data folder, which it makes when there is none.
 * The caller holds the lock of that folder.
 * @throws OperatorError with one sentence; the errors of the file system as they are
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { folder, say, signal } = options;
  const exists = hasCluster(folder);
  const binaries = await findBinaries();
  const runsAs = decideRunsAs([binaries.postgres, folder.root], say);
  if (exists) {
    await clearLeftover(folder.cluster, say);
  } else {
    say(`De database wordt aangemaakt in ${folder.cluster} …`);
    await createCluster(folder, binaries, runsAs, signal);
  }
  handOver(folder, runsAs);
  const { pid, port, ended } = await startOnFreePort(options, binaries.postgres, runsAs);
  const stop = async (): Promise<void> => {
    await stopPostgres(pid);
    await ended;
  };
  return { url: embeddedUrl(folder, port), ended, stop };
}
