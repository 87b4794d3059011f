import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_FOLDER } from "./project-folder.mjs";
import { sourceHash } from "./source-hash.mjs";

/**
 * Builds into a folder unless it already holds what these sources give.
 * The fingerprint is written last, so that a build that was interrupted is done again.
 * @param {{ sources: readonly string[], folder: string, announcement: string, build: (folder: string) => Promise<unknown> }} options
 * @throws {import("./sentence.mjs").SetupTrouble} when the build fails
 */
export async function buildWhenChanged({ sources, folder, announcement, build }) {
  const target = join(PROJECT_FOLDER, folder);
  const stamp = `${target}.sha256`;
  const hash = sourceHash(sources);
  if (readStamp(stamp) === hash) return;
  console.log(announcement);
  rmSync(stamp, { force: true });
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  await build(target);
  writeFileSync(stamp, hash);
}

/** @param {string} path */
function readStamp(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
