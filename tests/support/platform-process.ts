import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { alone } from "#server/bootstrap/alone.mjs";
import { buildServer } from "#server/bootstrap/build-server.mjs";
import { PROJECT_FOLDER } from "./project-folder.ts";

/** What `npm start` ends in, as a process of its own: the built server. */
export interface PlatformProcess {
  readonly pid: number;
  /** Everything that it has printed so far. */
  output(): string;
  /** Waits until it serves. Throws with its output when it ends before. */
  ready(): Promise<void>;
  /** Waits until it ends. */
  exitCode(): Promise<number | null>;
  /** Sends a signal to it, or as a terminal does to all of its group. */
  kill(signal: NodeJS.Signals, whom?: "process" | "group"): void;
}

const READY = "staat klaar";
const VARIABLES = ["DATABASE_URL", "DATA_FOLDER", "PORT", "HOST", "LOG_LEVEL", "NODE_OPTIONS"];

function gather(child: ChildProcess): () => string {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      output += chunk.toString("utf8");
    });
  }
  return () => output;
}

/** The switches that `npm start` gives to node. */
export function startSwitches(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT_FOLDER, "package.json"), "utf8")) as {
    scripts: { start: string };
  };
  return scripts.start.split(" ").filter((word) => word.startsWith("--"));
}

/** Builds the server as it is now; before the first start. */
export function buildPlatform(): Promise<void> {
  return alone(buildServer);
}

/** Starts the platform of this clone with these variables and no others that it knows. */
export function startPlatform(variables: Readonly<Record<string, string>>): PlatformProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !VARIABLES.includes(name));
  const child = spawn(process.execPath, [...startSwitches(), ".data/build/main.js"], {
    cwd: PROJECT_FOLDER,
    env: { ...Object.fromEntries(inherited), ...variables },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const output = gather(child);
  const closed = once(child, "close");
  const pid = child.pid ?? 0;
  return {
    pid,
    output,
    ready: async () => {
      while (!output().includes(READY)) {
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`The platform must start, but got: ${output()}`);
        await wait(20);
      }
    },
    exitCode: async () => {
      await closed;
      return child.exitCode;
    },
    kill: (signal, whom = "process") => {
      process.kill(whom === "group" ? -pid : pid, signal);
    },
  };
}
