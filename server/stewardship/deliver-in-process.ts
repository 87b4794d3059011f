import { type ChildProcess, type ForkOptions, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { DeliveryJob, DeliveryOutcome, DeliveryRunner } from "./delivery-job.ts";
import { OutOfMemory } from "./out-of-memory.ts";

/** What a process is told: where it finds the database, and what it has to do there. */
export interface ProcessTask {
  readonly url: string;
  readonly projectFolder: string;
  readonly job: DeliveryJob;
}

/** What it says: what it is doing, and at last what came of it. */
export type ProcessMessage =
  | { readonly progress: string }
  | { readonly outcome: DeliveryOutcome }
  | { readonly error: string };

export interface ProcessOptions extends Omit<ProcessTask, "job"> {
  /** Of its heap. A spreadsheet is read whole: whoever needs more ends alone, and the server goes on. */
  readonly megabytes?: number;
}

/** No file takes so long; what hangs makes room. */
const LONGEST = 30 * 60_000;

/** Ended by V8, which has no more room, or by a system that has none. */
const OF_MEMORY = new Set<NodeJS.Signals | null>(["SIGABRT", "SIGKILL"]);

function outcomeOf(child: ChildProcess, progress: (line: string) => void): Promise<DeliveryOutcome> {
  return new Promise((resolve, reject) => {
    child.on("message", (message: ProcessMessage) => {
      if ("progress" in message) progress(message.progress);
      else if ("outcome" in message) resolve(message.outcome);
      else reject(new Error(message.error));
    });
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      if (OF_MEMORY.has(signal) && !child.killed) reject(new OutOfMemory(`Ended by ${signal ?? ""}.`));
      else
        reject(
          new Error(`A delivery ends with an outcome, but its process ended with ${code ?? signal ?? ""}.`),
        );
    });
  });
}

/**
 * Does each delivery in a process of its own, one after the other: with memory that is given back when it ends, and one
 * connection that ends with it.
 * @param options the database, under a login that may take on the role of the import and owns nothing
 */
export function deliverInProcess({ megabytes = 320, ...place }: ProcessOptions): DeliveryRunner {
  const file = join(place.projectFolder, ".data/build/stewardship/delivery-process.js");
  // Nothing of our surroundings goes along: the address of the database is told, where no list of processes shows it.
  const alone: ForkOptions = {
    env: {},
    execArgv: [`--max-old-space-size=${megabytes}`],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    timeout: LONGEST,
  };
  let running: ChildProcess | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  const start = async (job: DeliveryJob, progress: (line: string) => void): Promise<DeliveryOutcome> => {
    if (isClosed) throw new Error("A delivery is not begun while the server stops.");
    const child = fork(file, alone);
    running = child;
    const isGone = once(child, "exit");
    const task: ProcessTask = { ...place, job };
    child.send(task);
    try {
      return await outcomeOf(child, progress);
    } finally {
      await isGone;
      running = null;
    }
  };
  return {
    run: (job, progress) => {
      const outcome = last.then(() => start(job, progress));
      last = outcome.catch(() => undefined);
      return outcome;
    },
    close: async () => {
      isClosed = true;
      running?.kill("SIGKILL");
      await last;
    },
  };
}
