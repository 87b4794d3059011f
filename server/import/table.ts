import type { Problem } from "./problem.ts";

/** What a delivered file says before its first row. */
export interface TableHead {
  /** Path below the folder of the seeds, with forward slashes. */
  readonly file: string;
  readonly columns: readonly string[];
}

/** A delivered file as rows of text, whatever it was written in. */
export interface Table extends TableHead {
  readonly rows: readonly TableRow[];
}

/** One row: its cells stand in the order of the table's columns, without padding. */
export interface TableRow {
  /** The line (CSV) or row (spreadsheet) as a person sees it in the file; the header is 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** What a reader could make of a file, and what it could not. */
export interface Delivery {
  readonly table: Table;
  readonly problems: readonly Problem[];
}

/** Who reads a file along: gets its header, which is empty when there is none, and then its rows one at a time. */
export interface TableReader {
  header(columns: readonly string[]): void;
  row(row: TableRow): void;
}
