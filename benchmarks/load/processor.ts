import { readdirSync, readFileSync } from "node:fs";

/** Linux counts processor time in hundredths of a second. */
const TICK = 10;

function fieldsOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
  // The name of the program stands between brackets and may hold spaces.
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

/** Milliseconds of processor time that a process has taken, all its threads together. */
export function cpuOf(pid: number): number {
  const fields = fieldsOf(pid);
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

/** The same of all processes that this one started, such as the backends of PostgreSQL. */
export function cpuOfChildren(pid: number): number {
  let total = 0;
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      if (fieldsOf(Number(name))[1] === String(pid)) total += cpuOf(Number(name));
    } catch {
      // It ended between the list and the look.
    }
  }
  return total;
}

/** The most memory that a process has held, in MB. */
export function peakMemoryOf(pid: number): number {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
