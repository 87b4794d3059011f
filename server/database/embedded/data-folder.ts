import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** The places in the folder that `DATA_FOLDER` names. */
export interface DataFolder {
  readonly root: string;
  readonly cluster: string;
  readonly password: string;
  readonly log: string;
}

/** Names the places, and makes the folder when it is not there. Throws what the file system throws. */
export function openDataFolder(root: string): DataFolder {
  mkdirSync(root, { recursive: true });
  return {
    root,
    cluster: join(root, "postgres"),
    password: join(root, "postgres-password"),
    log: join(root, "postgres.log"),
  };
}
