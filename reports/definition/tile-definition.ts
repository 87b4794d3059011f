import type { Chart } from "./chart.ts";
import type { Template } from "./template.rules.ts";

/** How a column is written, in nl-NL. `percent` is of numbers that are per cents already: 57.57 is 57,57%. */
export const COLUMN_FORMATS = ["text", "number", "euro", "percent", "date"] as const;

export type ColumnFormat = (typeof COLUMN_FORMATS)[number];

/** A column of a tile that a reader sees. */
export interface ColumnDefinition {
  /** Its name in the result of the SQL. */
  readonly name: string;
  readonly label: string;
  readonly format: ColumnFormat;
  /** How many decimals are written; null: as many as the figure has, at most four. */
  readonly decimals: number | null;
  /** The column that says how sure the value is (FINAL, SUPPRESSED, …); null where every value is final. */
  readonly status: string | null;
  /** The column that says why there is no value. */
  readonly reason: string | null;
}

/** The columns that say where the figures of a row stand. They are not shown as columns but as a note. */
export interface CitationColumns {
  readonly source: string;
  readonly locator: string | null;
  readonly printed: string | null;
}

/** Where a tile stands on the grid of 24 columns, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** Tegel: one question with its answer, drawn and as a table. */
export interface TileDefinition {
  /** Also the name of its SQL: `02-contributions.sql`. */
  readonly key: string;
  readonly title: string;
  readonly chart: Chart;
  /** Null where the dashboard has no tabs. */
  readonly tab: string | null;
  readonly place: Place;
  /** The first is the axis, the second the series (of a pivot: its columns). */
  readonly dimensions: readonly string[];
  readonly metrics: readonly string[];
  readonly stack: "none" | "stacked" | "normalized";
  /** Of a combo: the metrics drawn as a line. */
  readonly lines: readonly string[];
  /** Of a progress bar: the value that is 100%, or the column that holds it. */
  readonly goal: number | string | null;
  /** Every column that is shown, in order. */
  readonly columns: readonly ColumnDefinition[];
  readonly citation: CitationColumns | null;
  /** Every column of the result in the order in which they are delivered: those shown, then what belongs to them. */
  readonly resultColumns: readonly string[];
  readonly note: string | null;
  readonly source: string;
  /** Why there is nothing, for when there are no rows. */
  readonly empty: string;
  /** Seen from the project's folder: `reports/dashboards/wsp/01-placements.sql`. */
  readonly file: string;
  readonly sql: string;
  readonly template: Template;
}
