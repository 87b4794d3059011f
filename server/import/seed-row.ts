import type { SeedFormat, Values } from "./formats/seed-format.ts";
import type { Problem } from "./problem.ts";

/** One row of a file: what was delivered, and what it became. */
export interface SeedRow {
  /** Path below the folder of the seeds, with forward slashes. */
  readonly file: string;
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Column of the table → value; null in a column whose cell is a problem. */
  readonly values: Values;
}

/** The rows of every kind of file. */
export type SeedRows = ReadonlyMap<SeedFormat, readonly SeedRow[]>;

/** Points at one cell of a row. */
export function problemAt(row: SeedRow, column: string, came: string, expected: string): Problem {
  return { file: row.file, row: row.number, column, came, expected };
}
