import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { peakMemoryOf } from "../load/processor.ts";

const LOOK_EVERY_MS = 20;

/** What an import took. Megabytes are those of its own process, without PostgreSQL. */
export interface WatchedImport {
  readonly seconds: number;
  readonly peakMemory: number;
  /** What it held when a tenth, half and all of the rows had been read. */
  readonly heldAt: { readonly tenth: number; readonly half: number; readonly whole: number };
}

/** The switches with which `npm run import` starts Node. */
function switchesOfImport(projectFolder: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as {
    scripts: { import: string };
  };
  return scripts.import.split(" ").filter((word) => word.startsWith("--"));
}

function heldBy(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

/** The words with which `npm run import -- …` starts Node. */
function commandOf(projectFolder: string, words: readonly string[]): string[] {
  return [...switchesOfImport(projectFolder), "server/bootstrap/run.mjs", "import", ...words];
}

/** Has the server built, so that no import is measured with it. */
export async function buildFirst(projectFolder: string): Promise<void> {
  await once(spawn(process.execPath, commandOf(projectFolder, ["--help"]), { cwd: projectFolder }), "exit");
}

/** Imports a file as `npm run import -- deliver statements` does, and looks at its process meanwhile. */
export async function watchImport(
  path: string,
  rows: number,
  { url, projectFolder }: { readonly url: string; readonly projectFolder: string },
): Promise<WatchedImport> {
  const start = performance.now();
  const child = spawn(process.execPath, commandOf(projectFolder, ["deliver", "statements", path]), {
    cwd: projectFolder,
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const pid = child.pid ?? 0;
  const held = new Map<number, number>();
  let peakMemory = 0;
  const look = setInterval(() => {
    // A process that has just ended holds nothing.
    peakMemory = Math.max(peakMemory, peakMemoryOf(pid) || 0);
  }, LOOK_EVERY_MS);
  createInterface(child.stdout).on("line", (line) => {
    const read = /: ([\d.]+) rijen gelezen/.exec(line)?.[1];
    if (read !== undefined) held.set(Number(read.replaceAll(".", "")), heldBy(pid));
  });
  const [code] = (await once(child, "exit")) as [number | null];
  clearInterval(look);
  if (code !== 0) throw new Error(`An import ends with 0, but this one ended with ${code}.`);
  const at = (part: number): number => held.get(rows * part) ?? Number.NaN;
  return {
    seconds: (performance.now() - start) / 1000,
    peakMemory,
    heldAt: { tenth: at(0.1), half: at(0.5), whole: at(1) },
  };
}
