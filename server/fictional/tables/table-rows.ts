import type { Cell } from "../files/fictional-file.ts";

/** Rows on their way to a table of `core`, in the order of its columns that are named here. */
export interface TableRows {
  /** Without its schema: `provider_statement`. */
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
