import type { Level } from "./level.ts";

/** One column of a key. */
export interface KeyPart {
  readonly column: string;
  /** Its SQL, of the type that the relation asks. */
  readonly sql: string;
  /** Whether it differs from row to row of the level above. */
  readonly isOfRow: boolean;
}

/** The one key of a field of the root. */
export function oneKey(parts: readonly KeyPart[]): string {
  return `SELECT ${["0 AS key_index", ...parts.map(({ column, sql }) => `${sql} AS ${column}`)].join(", ")}`;
}

/**
 * A key for each row of the level above. They go through arrays, as the keys of a loader go through JSON: PostgreSQL then expects a few
 * of them and looks each up by its index, however wrongly it guesses how many rows there are above.
 */
export function keysOf({ name, rowIndex }: Level, parts: readonly KeyPart[]): string {
  const ofRow = parts.filter(({ isOfRow }) => isOfRow);
  const arrays = [
    `array_agg(${rowIndex}) AS key_index`,
    ...ofRow.map(({ column, sql }) => `array_agg(${sql}) AS ${column}`),
  ];
  const columns = ["key_index", ...ofRow.map(({ column }) => column)];
  const given = parts.map(({ column, sql, isOfRow }) => (isOfRow ? `each.${column}` : `${sql} AS ${column}`));
  return `SELECT ${["each.key_index", ...given].join(", ")}
  FROM (SELECT ${arrays.join(", ")} FROM ${name}) AS above
  CROSS JOIN LATERAL unnest(${columns.map((column) => `above.${column}`).join(", ")}) AS each (${columns.join(", ")})`;
}
