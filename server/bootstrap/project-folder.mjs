import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the clone: where package.json stands. */
export const PROJECT_FOLDER = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
