import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { Command } from "./command.ts";
import type { DataFolder } from "./data-folder.ts";
import { readPostmaster } from "./postmaster-file.ts";

/** A PostgreSQL that accepts connections. */
export interface RunningPostgres {
  readonly pid: number;
  /** Resolves when it ends, for whatever reason. */
  readonly ended: Promise<void>;
}

/** PostgreSQL ended before it accepted connections. */
export class PostgresFailedToStart extends Error {
  override readonly name = "PostgresFailedToStart";

  constructor(readonly log: string) {
    super(`PostgreSQL must start, but got: ${log}`);
  }
}

function launch(
  { file, parameters, options }: Command,
  log: string,
): { child: ChildProcess; ended: Promise<void> } {
  const output = openSync(log, "w");
  // In a session of its own: the Ctrl-C of a terminal goes to every process of the group, and the database must stop last.
  const child = spawn(file, parameters, { ...options, detached: true, stdio: ["ignore", output, output] });
  closeSync(output);
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      resolve();
    });
    child.once("error", () => {
      resolve();
    });
  });
  return { child, ended };
}

/** Ended, or never begun because the program cannot be run. */
function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null;
}

/**
 * Starts PostgreSQL and waits until it accepts connections, also when it has to recover first.
 * @param folder its log is written anew
 * @param say is told when it takes long
 * @throws PostgresFailedToStart with the log
 */
export async function startPostgres(
  command: Command,
  folder: DataFolder,
  say: (line: string) => void,
): Promise<RunningPostgres> {
  const { child, ended } = launch(command, folder.log);
  const patience = setInterval(() => {
    say("  PostgreSQL herstelt zich na een onderbreking …");
  }, 3000);
  try {
    for (;;) {
      if (hasEnded(child)) throw new PostgresFailedToStart(readFileSync(folder.log, "utf8"));
      const postmaster = readPostmaster(folder.cluster);
      if (postmaster?.isReady && postmaster.pid === child.pid) return { pid: postmaster.pid, ended };
      await wait(10);
    }
  } finally {
    clearInterval(patience);
  }
}
