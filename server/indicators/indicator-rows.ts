import { type Statement, statement } from "../database/reader.ts";
import type { IndicatorDefinition } from "./indicator-definition.ts";
import { INDICATOR_COLUMNS, type IndicatorRow } from "./indicator-row.ts";

const COLUMNS = INDICATOR_COLUMNS.map((column) => `figure.${column}`).join(", ");

/**
 * The rows of one indicator. `$1` periods, `$2` municipalities; null leaves either open.
 * The text is put together from the definition only, never from what a request brings.
 */
export function rowsOfIndicator({ code, view }: IndicatorDefinition): Statement<IndicatorRow> {
  return statement(
    `rows-of-${code}`,
    `
  SELECT ${COLUMNS}
  FROM ${view} AS figure
  WHERE ($1::text[] IS NULL OR figure.period = ANY ($1))
    AND ($2::text[] IS NULL OR figure.municipality_code = ANY ($2))
  ORDER BY figure.period, figure.municipality_code, figure.module_code, figure.category, figure.is_carried`,
  );
}
