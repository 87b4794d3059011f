import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a running PostgreSQL writes about itself in its data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

/** Where PostgreSQL writes it. */
export function postmasterFile(cluster: string): string {
  return join(cluster, "postmaster.pid");
}

/** Reads `postmaster.pid`; null when there is none, or when it is still being written. */
export function readPostmaster(cluster: string): Postmaster | null {
  let lines: string[];
  try {
    lines = readFileSync(postmasterFile(cluster), "utf8").split("\n");
  } catch {
    return null;
  }
  const [pid = "", , , port = "", , , , status = ""] = lines;
  if (pid.trim() === "") return null;
  return { pid: Number(pid), port: Number(port), isReady: status.trim() === "ready" };
}
