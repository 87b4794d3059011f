import type { Dirent } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, parse } from "node:path";
import { checkClaimArguments } from "./check-claim-arguments.ts";
import { checkKeys } from "./check-keys.ts";
import { checkOverlaps } from "./check-overlaps.ts";
import { checkReferences } from "./check-references.ts";
import { checkTotals } from "./check-totals.ts";
import { referenceFormats } from "./formats/reference-formats.ts";
import type { SeedFormat, Values } from "./formats/seed-format.ts";
import { sourceDocuments } from "./formats/source-document.format.ts";
import { sourceFormats } from "./formats/source-formats.ts";
import { Harvest } from "./harvest.ts";
import { ImportRefused, type Problem, quoted } from "./problem.ts";
import { readSeedFile } from "./read-seed-file.ts";
import { readSource } from "./read-source.ts";
import type { SeedRows } from "./seed-row.ts";

const SOURCE = "source.yml";

/** What stands in a folder, in the order of their names; hidden files do not count. */
async function entriesIn(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith("."))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function outOfPlace(file: string, name: string, expected: string): Problem {
  return { file, row: null, column: null, came: quoted(name), expected };
}

function formatOf(entry: Dirent, formats: readonly SeedFormat[]): SeedFormat | undefined {
  const { name, ext } = parse(entry.name);
  return entry.isFile() && [".csv", ".xlsx"].includes(ext)
    ? formats.find((format) => format.name === name)
    : undefined;
}

/** One of the two places for files: which kinds may stand in it, and what its place says about its rows. */
interface Place {
  /** Path below the seeds. */
  readonly folder: string;
  readonly formats: readonly SeedFormat[];
  readonly fixed: Values;
}

async function readPlace(
  harvest: Harvest,
  seedsFolder: string,
  place: Place,
  entries: Dirent[],
): Promise<void> {
  const { folder, formats, fixed } = place;
  for (const entry of entries) {
    const file = `${folder}/${entry.name}`;
    const format = formatOf(entry, formats);
    if (format) await readSeedFile(harvest, format, file, await readFile(join(seedsFolder, file)), fixed);
    else {
      const expected = `een van ${formats.map(({ name }) => `${name}.csv`).join(", ")}`;
      harvest.problems.push(outOfPlace(file, entry.name, expected));
    }
  }
}

async function readSourceFolder(harvest: Harvest, seedsFolder: string, entry: Dirent): Promise<void> {
  const folder = `sources/${entry.name}`;
  if (!entry.isDirectory()) {
    harvest.problems.push(outOfPlace(folder, entry.name, "alleen mappen, één voor elke bron"));
    return;
  }
  const entries = await entriesIn(join(seedsFolder, folder));
  const description = entries.find(({ name }) => name === SOURCE);
  const bytes = description ? await readFile(join(seedsFolder, folder, SOURCE)) : null;
  const { row, problems } = readSource(entry.name, bytes);
  if (row) harvest.add(sourceDocuments, row, problems);
  else harvest.miss(sourceDocuments, problems);
  const place = { folder, formats: sourceFormats, fixed: { source_code: entry.name } };
  const files = entries.filter((file) => file !== description);
  await readPlace(harvest, seedsFolder, place, files);
}

/** Checks that need more than one file; those that need all of them wait until all can be read. */
function checkTogether({ rows, incomplete }: Harvest): Problem[] {
  const needAll = incomplete.size === 0 ? [...checkClaimArguments(rows), ...checkTotals(rows)] : [];
  return [...checkKeys(rows), ...checkReferences(rows, incomplete), ...checkOverlaps(rows), ...needAll];
}

/**
 * Reads `reference/` and every folder of `sources/` whole, and checks all of it.
 * @throws ImportRefused with every problem of every file
 */
export async function readSeeds(seedsFolder: string): Promise<SeedRows> {
  const harvest = new Harvest();
  const reference = { folder: "reference", formats: referenceFormats, fixed: {} };
  await readPlace(harvest, seedsFolder, reference, await entriesIn(join(seedsFolder, "reference")));
  for (const entry of await entriesIn(join(seedsFolder, "sources"))) {
    await readSourceFolder(harvest, seedsFolder, entry);
  }
  const problems = [...harvest.problems, ...checkTogether(harvest)];
  if (problems.length > 0) throw new ImportRefused(problems);
  return harvest.rows;
}
