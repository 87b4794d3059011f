import type { CbsObservation } from "./cbs-observation.ts";
import type { Download } from "./download/download.ts";
import type { CbsRow } from "./json/read-row.ts";
import type { CbsTable } from "./table/cbs-table.ts";

/** The front page of a table. */
export interface CbsTableHead {
  readonly title: string;
  /** CBS's date of change. */
  readonly modified: string;
  /** Changes whenever the figures may have: the date, and that of the observations where CBS gives it. */
  readonly edition: string;
  /** The period that the table is about as a whole: `2020`, `2003-2018`. */
  readonly coverage: string | null;
}

/** One of the two ways in which CBS serves a table. */
export interface CbsDialect {
  readonly version: "v3" | "v4";
  /** Always asked, never kept. Null when this version does not have the table. */
  readHead(download: Download): Promise<CbsTableHead | null>;
  /** Null when this version has the table's front page but not its lists. */
  describe(download: Download, head: CbsTableHead): Promise<CbsTable | null>;
  /** The figures of one row; none for another region than a municipality. */
  observations(table: CbsTable, row: CbsRow): Iterable<CbsObservation>;
}
