import { setTimeout as wait } from "node:timers/promises";
import { takeLock } from "../bootstrap/lock.mjs";

const PATIENCE = 3000;

/** Whether this process has the data folder to itself, and if not: who has it. */
export type FolderLock =
  | { readonly taken: true; readonly release: () => void }
  | { readonly taken: false; readonly holder: number | null };

/**
 * Takes the data folder for this process until it ends.
 * A server that is stopping gets a moment to finish, so that "stop, start" works without a pause.
 * @param isPatient false when the caller can live with a folder that is in use
 */
export async function lockDataFolder(root: string, isPatient: boolean): Promise<FolderLock> {
  const deadline = Date.now() + (isPatient ? PATIENCE : 0);
  for (;;) {
    const lock = await takeLock(root, "data");
    if (lock.taken || Date.now() >= deadline) return lock;
    await wait(100);
  }
}
