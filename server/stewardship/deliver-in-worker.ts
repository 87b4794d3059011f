import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { DeliveryJob, DeliveryOutcome, DeliveryRunner } from "./delivery-job.ts";

/** Where the thread finds the database, and what it has to do there. */
export interface WorkerTask {
  readonly url: string;
  readonly projectFolder: string;
  readonly job: DeliveryJob;
}

/** What the thread says: what it is doing, and at last what came of it. */
export type WorkerMessage = { readonly progress: string } | { readonly outcome: DeliveryOutcome };

/** A spreadsheet is read whole, and whoever unpacks into more than this ends alone: the server goes on. */
const MEMORY = { maxOldGenerationSizeMb: 512 };

/** No file takes so long; what hangs makes room. */
const LONGEST = 30 * 60_000;

function outcomeOf(worker: Worker, progress: (line: string) => void): Promise<DeliveryOutcome> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => void worker.terminate(), LONGEST);
    worker.on("message", (message: WorkerMessage) => {
      if ("outcome" in message) resolve(message.outcome);
      else progress(message.progress);
    });
    worker.once("error", reject);
    worker.once("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`A delivery ends with an outcome, but its thread ended with code ${code}.`));
    });
  });
}

/**
 * Does each delivery in a thread of its own, with memory of its own and one connection that ends with it.
 * @param url the database, under a login that may take on the role of the import and owns nothing
 */
export function deliverInWorker({ url, projectFolder }: Omit<WorkerTask, "job">): DeliveryRunner {
  const file = join(projectFolder, ".data/build/stewardship/delivery-worker.js");
  const running = new Set<Worker>();
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  const start = async (job: DeliveryJob, progress: (line: string) => void): Promise<DeliveryOutcome> => {
    if (isClosed) throw new Error("A delivery is not begun while the server stops.");
    const workerData: WorkerTask = { url, projectFolder, job };
    const worker = new Worker(file, { workerData, resourceLimits: MEMORY, env: {}, execArgv: [] });
    running.add(worker);
    try {
      return await outcomeOf(worker, progress);
    } finally {
      running.delete(worker);
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
      await Promise.all([...running].map((worker) => worker.terminate()));
    },
  };
}
