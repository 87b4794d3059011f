import type { Dirent } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkClaimArguments } from "./check-claim-arguments.ts";
import { checkKeys } from "./check-keys.ts";
import { checkOverlaps } from "./check-overlaps.ts";
import { checkReferences } from "./check-references.ts";
import { checkTaakvelden } from "./check-taakvelden.ts";
import { checkTotals } from "./check-totals.ts";
import { referenceFormats } from "./formats/reference-formats.ts";
import { sourceDocuments } from "./formats/source-document.format.ts";
import { sourceFormats } from "./formats/source-formats.ts";
import { Harvest } from "./harvest.ts";
import { mergeRestated } from "./merge-restated.ts";
import { ImportRefused, type Problem } from "./problem.ts";
import { readOpenData } from "./read-open-data.ts";
import { entriesIn, outOfPlace, readPlace } from "./read-place.ts";
import { DESCRIPTION, readSource } from "./read-source.ts";
import type { SeedsTree } from "./seeds-tree.ts";

const SOURCE = "source.yml";

/** What the seeds hold, checked. */
export type Seeds = Pick<Harvest, "rows" | "large" | "files">;

async function readSourceFolder(harvest: Harvest, tree: SeedsTree, entry: Dirent): Promise<void> {
  const { root: seedsFolder, below } = tree;
  const folder = `${below}sources/${entry.name}`;
  if (!entry.isDirectory()) {
    harvest.problems.push(outOfPlace(folder, entry.name, "alleen mappen, één voor elke bron"));
    return;
  }
  const entries = await entriesIn(join(seedsFolder, folder));
  const description = entries.find(({ name }) => name === SOURCE);
  const bytes = description ? await readFile(join(seedsFolder, folder, SOURCE)) : null;
  const { row, problems } = readSource(folder, bytes, DESCRIPTION);
  if (row) harvest.add(sourceDocuments, row, problems);
  else harvest.miss(sourceDocuments, problems);
  const place = { folder, formats: sourceFormats, fixed: { source_code: entry.name } };
  const files = entries.filter((file) => file !== description);
  await readPlace(harvest, seedsFolder, place, files);
}

/** Checks that need more than one file; those that need all of them wait until all can be read. */
function checkTogether({ rows, large, incomplete }: Harvest): Problem[] {
  const restated = mergeRestated(rows);
  const samples = [...large].map(([format, table]) => [format, table.samples] as const);
  const sampled = new Map([...rows, ...samples]);
  const needAll = [checkClaimArguments, checkTotals, checkTaakvelden];
  return [
    ...restated,
    ...checkKeys(rows),
    ...checkReferences(sampled, incomplete),
    ...checkOverlaps(rows),
    ...(incomplete.size === 0 ? needAll.flatMap((check) => check(sampled)) : []),
  ];
}

async function readTree(harvest: Harvest, tree: SeedsTree): Promise<void> {
  const { root, below } = tree;
  const reference = { folder: `${below}reference`, formats: referenceFormats, fixed: {} };
  await readPlace(harvest, root, reference, await entriesIn(join(root, reference.folder)));
  for (const entry of await entriesIn(join(root, below, "sources"))) {
    await readSourceFolder(harvest, tree, entry);
  }
  await readOpenData(harvest, tree);
}

/**
 * Reads `reference/` and every folder of `sources/` and `open-data/` whole, and checks all of it.
 * @param alongside a second tree of the same shape whose rows go to the same tables: the fictional region
 * @throws ImportRefused with every problem of every file
 */
export async function readSeeds(seedsFolder: string, alongside?: SeedsTree): Promise<Seeds> {
  const harvest = new Harvest();
  await readTree(harvest, { root: seedsFolder, below: "" });
  if (alongside) await readTree(harvest, alongside);
  const problems = [...harvest.problems, ...checkTogether(harvest)];
  if (problems.length > 0) throw new ImportRefused(problems);
  return harvest;
}
