import { parentPort, workerData } from "node:worker_threads";
import { openOrm } from "../database/orm.ts";
import { carryOut } from "./carry-out.ts";
import type { WorkerMessage, WorkerTask } from "./deliver-in-worker.ts";

const { url, projectFolder, job } = workerData as WorkerTask;

function tell(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

const orm = await openOrm({ clientUrl: url, entities: [], projectFolder, poolSize: 1 });
try {
  const outcome = await carryOut(orm, job, (progress) => {
    tell({ progress });
  });
  tell({ outcome });
} finally {
  await orm.close();
}
