import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** What the importer does not see: hidden files, and what stands in hidden folders. */
const HIDDEN = /(^|\/)\./;

/** The sha256 of a folder of seeds: of the path and the bytes of every file that is not hidden, in the order of their paths. */
export async function seedsHash(seedsFolder: string): Promise<string> {
  const entries = await readdir(seedsFolder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(seedsFolder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !HIDDEN.test(path))
    .sort();
  const hash = createHash("sha256");
  for (const path of paths) {
    const bytes = await readFile(join(seedsFolder, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/** One hash of the seeds and of what is imported alongside them, if anything is. */
export function hashTogether(seeds: string, alongside?: string): string {
  return alongside === undefined
    ? seeds
    : createHash("sha256").update(`${seeds}\0${alongside}`).digest("hex");
}
