import { textOf } from "./cells/text-of.ts";
import { keyColumns } from "./entity-table.ts";
import type { SeedFormat } from "./formats/seed-format.ts";
import { type Batch, PackedBatches } from "./packed-batches.ts";
import { type Problem, quoted } from "./problem.ts";
import { problemAt, type SeedRow } from "./seed-row.ts";

/** More than there are rows in a file, or texts in a column. */
const MANY = 2 ** 26;

/** Numbers texts in the order in which they come, so that those that return take no memory. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }
}

/**
 * The rows of a table that has too many to keep: of each remains a number for its key, one for its place, and what goes
 * to the database. The rows that the checks need stand in `samples`.
 */
export class LargeTable {
  /** The first row with each combination of values that the format asks for. */
  readonly samples: SeedRow[] = [];
  readonly #key: readonly string[];
  readonly #sampled: readonly { columns: readonly string[]; seen: Set<string> }[];
  readonly #files: string[] = [];
  /** The first column of a key, which is the municipality, and the others: each recurs in very many rows. */
  readonly #firsts = new Numbering();
  readonly #others = new Numbering();
  readonly #places = new Map<number, number>();
  readonly #batches = new PackedBatches();
  #rowCount = 0;

  constructor(format: SeedFormat) {
    this.#key = keyColumns(format.entity);
    this.#sampled = (format.samples ?? []).map((columns) => ({ columns, seen: new Set<string>() }));
  }

  get rowCount(): number {
    return this.#rowCount;
  }

  /** Takes in a row that could be read. @returns the problem when another row has its key */
  add(row: SeedRow): Problem[] {
    const key = this.#numberOf(row);
    const earlier = this.#places.get(key);
    if (earlier !== undefined) return [this.#doubleOf(row, earlier)];
    if (this.#files.at(-1) !== row.file) this.#files.push(row.file);
    this.#places.set(key, (this.#files.length - 1) * MANY + row.number);
    if (this.#isNew(row)) this.samples.push(row);
    this.#batches.add(row.values);
    this.#rowCount += 1;
    return [];
  }

  /** Hands over all rows, in batches, and forgets them. */
  handOver(): Iterable<Batch> {
    this.#places.clear();
    return this.#batches.handOver();
  }

  #numberOf(row: SeedRow): number {
    const [first = "", ...others] = this.#key;
    const text = others.map((column) => textOf(row.values[column])).join("\n");
    return this.#firsts.of(textOf(row.values[first])) * MANY + this.#others.of(text);
  }

  #doubleOf(row: SeedRow, place: number): Problem {
    const key = this.#key.map((column) => textOf(row.values[column])).join(" / ");
    const earlier = `${this.#files[Math.floor(place / MANY)] ?? ""}, rij ${place % MANY}`;
    const expected = `iedere sleutel één keer; deze staat ook in ${earlier}`;
    return problemAt(row, this.#key.join(" + "), quoted(key), expected);
  }

  /** Whether it has a combination that no row had before. */
  #isNew(row: SeedRow): boolean {
    const fresh = this.#sampled.filter(({ columns, seen }) => {
      const before = seen.size;
      return seen.add(columns.map((column) => textOf(row.values[column])).join("\n")).size > before;
    });
    return fresh.length > 0;
  }
}
