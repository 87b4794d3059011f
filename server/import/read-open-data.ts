import { type Dirent, existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { textOf } from "./cells/text-of.ts";
import { openDataFormats } from "./formats/open-data/open-data-formats.ts";
import type { Values } from "./formats/seed-format.ts";
import { sourceDocuments } from "./formats/source-document.format.ts";
import type { Harvest } from "./harvest.ts";
import { type Problem, quoted } from "./problem.ts";
import { deliveredFile, entriesIn, outOfPlace, readPlace } from "./read-place.ts";
import { DESCRIPTION, readSource, SHA256, TEXT } from "./read-source.ts";
import type { SeedsTree } from "./seeds-tree.ts";

const SOURCE = "source.yml";
const DOCUMENTATION = "README.md";

const TEXTS = z.array(TEXT, { error: "een lijst van teksten" });
const FILE = z.strictObject({ file: TEXT, sha256: SHA256 }, { error: "file en sha256" });

/** What the `source.yml` of open data says besides what that of a document does. */
const OPEN_DATA_DESCRIPTION = DESCRIPTION.extend({
  table: TEXT,
  reference_date: TEXT,
  further_files: z.array(FILE, { error: "een lijst van bestanden" }).optional(),
  provisional_periods: TEXTS.optional(),
  provisional_measures: TEXTS.optional(),
  notes: TEXTS.optional(),
});

type OpenDataDescription = z.infer<typeof OPEN_DATA_DESCRIPTION>;

/** The figures of a folder that who publishes them may still change. */
class ProvisionalFigures {
  readonly #named: ReadonlySet<string>;
  readonly #met = new Set<string>();

  constructor(description: OpenDataDescription | null) {
    const { provisional_periods = [], provisional_measures = [] } = description ?? {};
    this.#named = new Set([...provisional_periods, ...provisional_measures]);
  }

  /** A row with the status that the source gives it. */
  readonly judge = (values: Values): Values => {
    if (values.status !== "FINAL") return values;
    const named = [values.period, values.measure_code].map(textOf).filter((name) => this.#named.has(name));
    for (const name of named) this.#met.add(name);
    return named.length > 0 ? { ...values, status: "PROVISIONAL" } : values;
  };

  /** Periods and measures that are called provisional but have no figure: slips of the pen. */
  problems(file: string): Problem[] {
    const expected = "een periode of maat waarvan deze map cijfers heeft";
    const column = "provisional_periods, provisional_measures";
    return [...this.#named]
      .filter((name) => !this.#met.has(name))
      .map((name) => ({ file, row: null, column, came: quoted(name), expected }));
  }
}

async function readFolder(harvest: Harvest, { root, below }: SeedsTree, name: string): Promise<void> {
  const folder = `${below}open-data/${name}`;
  const file = `${folder}/${SOURCE}`;
  const entries = await entriesIn(join(root, folder));
  const description = entries.find((entry) => entry.name === SOURCE);
  const bytes = description ? await readFile(join(root, file)) : null;
  const source = readSource(folder, bytes, OPEN_DATA_DESCRIPTION);
  if (bytes) harvest.files.push(deliveredFile(file, bytes, 0));
  if (source.row) harvest.add(sourceDocuments, source.row, source.problems);
  else harvest.miss(sourceDocuments, source.problems);
  const provisional = new ProvisionalFigures(source.description);
  const rows = { fixed: { source_code: name }, complete: provisional.judge };
  const place = { folder, formats: openDataFormats, ...rows, keepsNoRows: true };
  await readPlace(
    harvest,
    root,
    place,
    entries.filter((entry) => entry !== description),
  );
  harvest.problems.push(...provisional.problems(file));
}

/** Reads every folder of `open-data/`, which need not be there. */
export async function readOpenData(harvest: Harvest, tree: SeedsTree): Promise<void> {
  const folder = join(tree.root, tree.below, "open-data");
  const entries: Dirent[] = existsSync(folder) ? await entriesIn(folder) : [];
  for (const entry of entries) {
    if (entry.isDirectory()) await readFolder(harvest, tree, entry.name);
    else if (entry.name !== DOCUMENTATION) {
      const expected = "alleen mappen, één voor elke bron";
      harvest.problems.push(outOfPlace(`${tree.below}open-data/${entry.name}`, entry.name, expected));
    }
  }
}
