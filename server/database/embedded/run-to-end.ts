import { spawn } from "node:child_process";
import { OperatorError } from "../../config/operator-error.ts";
import { DISK_FULL, tellsOfFullDisk } from "../disk-trouble.ts";
import type { Command } from "./command.ts";

/**
 * Runs a program of PostgreSQL to its end.
 * @param input what it reads from standard input
 * @throws OperatorError when it fails, with the last line that it printed
 */
export function runToEnd(
  { file, parameters, options }: Command,
  input = "",
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // Away from the terminal's process group: a Ctrl-C reaches us, and we end it.
    const child = spawn(file, parameters, {
      ...options,
      stdio: "pipe",
      detached: true,
      ...(signal && { signal }),
    });
    let output = "";
    const keep = (chunk: Buffer): void => {
      output += chunk.toString("utf8");
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(failure(output));
    });
    child.stdin.on("error", () => undefined); // A program that has already failed reads no further; its exit code tells.
    child.stdin.end(input);
  });
}

function failure(output: string): OperatorError {
  if (tellsOfFullDisk(output)) return new OperatorError(DISK_FULL);
  const telling =
    output
      .split("\n")
      .filter((line) => /error|fatal/i.test(line))
      .at(-1) ?? output.trim();
  return new OperatorError(`De database kon niet worden aangemaakt: ${telling.trim()}`);
}
