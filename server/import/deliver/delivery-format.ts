import type { CellParser, CellValue } from "../cells/parsed.ts";
import type { RowFault, Values } from "../formats/seed-format.ts";
import type { Rollups } from "../rollups/renew-rollups.ts";

/** How a value of a column is written for who reads it. */
export type Writing = "TEXT" | "DATE" | "MONTH" | "EUROS" | "NUMBER" | "YES_NO" | "LIST";

/** What one column of a delivered file holds, and what its template says of it. */
export interface DeliveryColumn {
  readonly parse: CellParser;
  /** The type in the database: `text`, `date`, `numeric`, `integer`, `boolean` or `text[]`. */
  readonly type: "text" | "date" | "numeric" | "integer" | "boolean" | "text[]";
  readonly writing: Writing;
  /** In Dutch, for who fills the template. */
  readonly explanation: string;
  readonly example: string;
  /** What an empty cell becomes; undefined where a cell may not be empty. */
  readonly whenEmpty?: CellValue;
  /** The table of `core` and its column in which every value must stand. */
  readonly refersTo?: readonly [table: string, column: string];
}

/** One kind of file that is delivered again and again: what comes is added to what stands, and replaces its equals. */
export interface DeliveryFormat {
  /** As the command line and the template call it: `contracts`. */
  readonly name: string;
  /** What its rows are called in Dutch, in the plural: `contracten`. */
  readonly label: string;
  /** Without its schema. */
  readonly table: string;
  /** The columns that together name a row. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, DeliveryColumn>>;
  /** Columns of the file that don't stand in the table: a statement of `apply` reads them. */
  readonly onlyInFile?: readonly string[];
  /** Columns that the table gets from the file as a whole. */
  readonly citation: readonly ("source_code" | "locator")[];
  readonly rules?: readonly ((row: Values) => RowFault | null)[];
  /** Files of `apply` that name what `checks` and `apply` read, when all rows wait. */
  readonly names?: readonly string[];
  /** Files of `checks` that look for what only the database can see. */
  readonly checks?: readonly string[];
  /** Files of `apply` that run in the place of, or after, the adding and changing of rows. */
  readonly apply?: readonly string[];
  /** What is added up from its rows beforehand; a step of `apply` names what changed. */
  readonly rollups?: readonly Rollups[];
  /** The year of a row of the table `delivered` in SQL, where published aggregates of that year rest on it. */
  readonly yearOf?: string;
  /** The file of `examples` that shows what would change, where a row of the file is no row of the table. */
  readonly examples?: string;
  /** Whether `apply` does everything: the rows of a period replace those of an earlier delivery. */
  readonly isReplacedWhole?: boolean;
}
