import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { OperatorError } from "../../config/operator-error.ts";
import { postmasterFile, readPostmaster } from "./postmaster-file.ts";

function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    // No /proc on this machine, or no such process: ps tells.
  }
  try {
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

/** A process that has ended but that nobody buried (a container without init) has a number, but no command line. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return commandLineOf(pid).trim() !== "";
}

async function endsWithin(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isRunning(pid)) {
    if (Date.now() > deadline) return false;
    await wait(20);
  }
  return true;
}

/** Asks a PostgreSQL to stop, the last time without asking. `SIGINT`: at once, but cleanly; `SIGQUIT`: it recovers at the next start. */
export async function stopPostgres(pid: number): Promise<boolean> {
  for (const [signal, patience] of [
    ["SIGINT", 8000],
    ["SIGQUIT", 3000],
    ["SIGKILL", 3000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return !isRunning(pid);
    }
    if (await endsWithin(pid, patience)) return true;
  }
  return false;
}

/**
 * Clears what a killed server left behind: a PostgreSQL that still runs on this cluster, or the file of one that no longer does
 * (PostgreSQL refuses to start when another program has got the process number in it).
 * The caller holds the lock of the data folder, so no living server needs it.
 * @throws OperatorError when that PostgreSQL belongs to another user
 */
export async function clearLeftover(cluster: string, say: (line: string) => void): Promise<void> {
  const left = readPostmaster(cluster);
  if (left === null) return;
  const isOurs = isRunning(left.pid) && commandLineOf(left.pid).includes(`-D ${cluster}`);
  if (!isOurs) {
    rmSync(postmasterFile(cluster), { force: true });
    return;
  }
  say(`Een PostgreSQL die nog draaide (proces ${left.pid}) wordt eerst gestopt.`);
  if (!(await stopPostgres(left.pid))) {
    throw new OperatorError(
      `Op ${cluster} draait al een PostgreSQL (proces ${left.pid}): stop dat proces en start opnieuw.`,
    );
  }
}
