import { setTimeout as wait } from "node:timers/promises";
import { takeLock } from "./lock.mjs";
import { PROJECT_FOLDER } from "./project-folder.mjs";

/**
 * Does something to the clone (install, build) while no other command does. Waits its turn.
 * @template Result
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function alone(work) {
  let lock = await takeLock(PROJECT_FOLDER, "prepare");
  if (!lock.taken) console.log("Een ander commando maakt deze map gereed; even wachten …");
  while (!lock.taken) {
    await wait(200);
    lock = await takeLock(PROJECT_FOLDER, "prepare");
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}
