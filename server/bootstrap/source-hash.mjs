import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_FOLDER } from "./project-folder.mjs";

const NO_SOURCE = /(\.test\.tsx?|\.md|\.log)$/;

/**
 * @param {string} path relative to the project
 * @returns {string[]} the files at or below it; none when it does not exist
 */
function filesBelow(path) {
  const absolute = join(PROJECT_FOLDER, path);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [path];
  return readdirSync(absolute, { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((file) => statSync(join(PROJECT_FOLDER, file)).isFile());
}

/**
 * One fingerprint of all sources at or below these paths, tests and texts apart.
 * @param {readonly string[]} paths relative to the project
 * @returns {string} sha256, hexadecimal
 */
export function sourceHash(paths) {
  const files = paths
    .flatMap(filesBelow)
    .filter((file) => !NO_SOURCE.test(file))
    .sort();
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(`${file}\n`)
      .update(readFileSync(join(PROJECT_FOLDER, file)))
      .update("\n");
  return hash.digest("hex");
}
