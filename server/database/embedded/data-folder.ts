import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { OperatorError } from "../../config/operator-error.ts";

/** The places in the folder that `DATA_FOLDER` names. */
export interface DataFolder {
  readonly root: string;
  readonly cluster: string;
  readonly password: string;
  readonly log: string;
}

function makeFolder(root: string): void {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) return;
  // With `recursive` Node goes round for ever in a parent that is there but takes no folders, such as /proc.
  mkdirSync(root, { recursive: !existsSync(dirname(root)) });
}

/**
 * Names the places, and makes the folder when it is not there.
 * @throws OperatorError when it cannot be there; else what the file system throws
 */
export function openDataFolder(root: string): DataFolder {
  try {
    makeFolder(root);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    throw new OperatorError(`De map ${root} kan niet worden gemaakt: kies met DATA_FOLDER een andere.`);
  }
  return {
    root,
    cluster: join(root, "postgres"),
    password: join(root, "postgres-password"),
    log: join(root, "postgres.log"),
  };
}
