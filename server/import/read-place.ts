import { createHash } from "node:crypto";
import type { Dirent } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, parse } from "node:path";
import type { SeedFormat } from "./formats/seed-format.ts";
import type { Harvest } from "./harvest.ts";
import { type Problem, quoted } from "./problem.ts";
import { type PlaceOfRows, readSeedFile } from "./read-seed-file.ts";

/** A folder of files: which kinds may stand in it, and what it says of their rows. */
export interface Place extends PlaceOfRows {
  /** Path below the seeds. */
  readonly folder: string;
  readonly formats: readonly SeedFormat[];
  /** Whether `raw` keeps only the hash of its files and how many rows they have, and not the rows. */
  readonly keepsNoRows?: boolean;
}

/** What stands in a folder, in the order of their names; hidden files do not count. */
export async function entriesIn(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith("."))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Something stands where it may not. */
export function outOfPlace(file: string, name: string, expected: string): Problem {
  return { file, row: null, column: null, came: quoted(name), expected };
}

/** A file of which no rows are kept, as `raw` knows it. */
export function deliveredFile(file: string, bytes: Uint8Array, rowCount: number) {
  return { file, sha256: createHash("sha256").update(bytes).digest("hex"), row_count: rowCount };
}

function formatOf(entry: Dirent, formats: readonly SeedFormat[]): SeedFormat | undefined {
  const { name, ext } = parse(entry.name);
  return entry.isFile() && [".csv", ".xlsx"].includes(ext)
    ? formats.find((format) => format.name === name)
    : undefined;
}

/** Reads the files of one folder into the harvest. */
export async function readPlace(
  harvest: Harvest,
  seedsFolder: string,
  place: Place,
  entries: readonly Dirent[],
): Promise<void> {
  const { folder, formats, keepsNoRows = false } = place;
  for (const entry of entries) {
    const file = `${folder}/${entry.name}`;
    const format = formatOf(entry, formats);
    if (format) {
      const bytes = await readFile(join(seedsFolder, file));
      const rowCount = await readSeedFile(harvest, format, file, bytes, place);
      if (keepsNoRows) harvest.files.push(deliveredFile(file, bytes, rowCount));
    } else {
      const expected = `een van ${formats.map(({ name }) => `${name}.csv`).join(", ")}`;
      harvest.problems.push(outOfPlace(file, entry.name, expected));
    }
  }
}
