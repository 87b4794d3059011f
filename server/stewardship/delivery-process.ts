import { once } from "node:events";
import { openOrm } from "../database/orm.ts";
import { carryOut } from "./carry-out.ts";
import type { ProcessMessage, ProcessTask } from "./deliver-in-process.ts";

/** Sent before the process ends. */
function tell(message: ProcessMessage): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(message, () => {
      resolve();
    });
  });
}

async function work({ url, projectFolder, job }: ProcessTask): Promise<void> {
  const orm = await openOrm({ clientUrl: url, entities: [], projectFolder, poolSize: 1 });
  try {
    const outcome = await carryOut(orm, job, (progress) => void tell({ progress }));
    await tell({ outcome });
  } finally {
    await orm.close();
  }
}

// Without the server there is nobody to work for; what is not committed is taken back.
process.once("disconnect", () => process.exit(1));
const [task] = (await once(process, "message")) as [ProcessTask];
await work(task).catch((error: unknown) =>
  tell({ error: error instanceof Error ? error.message : "unknown" }),
);
process.exit(0);
