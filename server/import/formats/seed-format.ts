import type { EntitySchema } from "@mikro-orm/postgresql";
import type { CellParser, CellValue } from "../cells/parsed.ts";

/** What one column of a file holds. */
export interface Column {
  readonly parse: CellParser;
  /** What an empty cell becomes; undefined where a cell may not be empty. */
  readonly whenEmpty?: CellValue;
  /** A figure as printed: it must occur in the row's `printed`. */
  readonly isFigure?: boolean;
  /** The table whose only key column this cell must occur in. */
  readonly refersTo?: EntitySchema;
}

/** A row, parsed: column of the table → value. */
export type Values = Readonly<Record<string, CellValue>>;

/** What is wrong with a row as a whole, at one of its columns. */
export interface RowFault {
  readonly column: string;
  readonly expected: string;
}

/** Columns that together must occur as the key of another table. */
export interface Reference {
  readonly columns: readonly string[];
  readonly entity: EntitySchema;
}

/** One kind of file: its name, its columns, and the table that its rows go to. */
export interface SeedFormat {
  /** The file's name without extension: `budget-lines`. */
  readonly name: string;
  /** What its rows are called in Dutch, in the plural: `begrotingsposten`. */
  readonly label: string;
  readonly entity: EntitySchema;
  readonly columns: Readonly<Record<string, Column>>;
  /** Columns of the table that no file states, the same for every row. */
  readonly fixed?: Values;
  /** Columns of the table that the checks write after the import. */
  readonly writtenByChecks?: readonly string[];
  /** `printed` may hold numbers that are none of the row's figures, also where the row has no figure. */
  readonly printsOtherNumbers?: boolean;
  readonly rules?: readonly ((row: Values) => RowFault | null)[];
  /** What a row of the file is in the table, where columns differ. */
  readonly toRow?: (row: Values) => Values;
  /** The kind of file whose table these rows go to, beside its own. */
  readonly tableOf?: SeedFormat;
  /**
   * Present where a table has so many rows that they are not kept as rows: only the first row with each combination of
   * values in these columns is, for the checks that need other files.
   */
  readonly samples?: readonly (readonly string[])[];
  readonly references?: readonly Reference[];
}
