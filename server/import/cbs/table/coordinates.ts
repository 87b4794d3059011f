import { CbsError } from "../cbs-error.ts";
import type { CbsObservation } from "../cbs-observation.ts";
import type { CbsRow } from "../json/read-row.ts";
import type { CbsTable } from "./cbs-table.ts";
import { isWater, municipalityCode } from "./municipality.ts";
import { periodOf } from "./period.ts";
import { isProvisional } from "./provisional-period.ts";

/** Of whom and of when a row is. */
export interface Coordinates extends Pick<CbsObservation, "municipalityCode" | "period" | "dimensions"> {
  readonly isProvisional: boolean;
}

/**
 * The text in a column, without padding.
 * @throws CbsError when the row lacks the column or has nothing in it
 */
export function codeIn(table: CbsTable, row: CbsRow, column: string): string {
  const code = row[column]?.trim() ?? "";
  if (code !== "") return code;
  const came = `een rij zonder: ${JSON.stringify(row).slice(0, 120)}`;
  const todo = "CBS heeft de vorm van deze tabel gewijzigd: de lezer moet worden aangepast.";
  throw new CbsError({ asked: `„${column}” in elke rij van tabel ${table.number}`, came, todo });
}

function when(table: CbsTable, row: CbsRow): Pick<Coordinates, "period" | "isProvisional"> {
  if ("year" in table.when) return { period: table.when.year, isProvisional: false };
  const code = codeIn(table, row, table.when.dimension);
  const period = periodOf(code);
  const description = table.periods.get(code);
  if (period !== null && description !== undefined)
    return { period, isProvisional: isProvisional(code, description) };
  const came = period === null ? `periode „${code}”` : `periode „${code}”, die de tabel niet beschrijft`;
  const todo = "Kies met een selectie op de perioden alleen jaren (JJ), kwartalen (KW) of maanden (MM).";
  throw new CbsError({ asked: `een jaar, kwartaal of maand in tabel ${table.number}`, came, todo });
}

/**
 * Of which municipality and period a row is; null for water and for every other region.
 * @throws CbsError when the row has a period that we can't place
 */
export function coordinates(table: CbsTable, row: CbsRow): Coordinates | null {
  const code = municipalityCode(codeIn(table, row, table.regionDimension));
  if (code === null || isWater(row)) return null;
  const further = table.otherDimensions.map(
    (dimension) => [dimension, codeIn(table, row, dimension)] as const,
  );
  return { municipalityCode: code, dimensions: Object.fromEntries(further), ...when(table, row) };
}
