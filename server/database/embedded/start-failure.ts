import { OperatorError } from "../../config/operator-error.ts";
import { DISK_FULL, tellsOfFullDisk } from "../disk-trouble.ts";
import type { DataFolder } from "./data-folder.ts";

/** Why PostgreSQL ended while starting: what passes by itself is tried again. */
export type StartFailure = "port-taken" | "predecessor-still-ending" | OperatorError;

/** Reads it from the log. */
export function explainStart(log: string, { log: file }: DataFolder): StartFailure {
  if (log.includes("Address already in use")) return "port-taken";
  // The processes of a postmaster that was killed need a moment to notice.
  if (log.includes("pre-existing shared memory block")) return "predecessor-still-ending";
  if (tellsOfFullDisk(log)) return new OperatorError(DISK_FULL);
  const fatal = log.split("\n").find((line) => /FATAL|PANIC/.test(line)) ?? log.trim();
  return new OperatorError(
    `PostgreSQL start niet (${fatal.replace(/^.*(FATAL|PANIC):\s*/, "")}): zie ${file}, of wijs met DATABASE_URL een andere database aan.`,
  );
}
