import { CbsError } from "../cbs-error.ts";
import type { CbsObservation } from "../cbs-observation.ts";
import type { CbsRow } from "../json/read-row.ts";
import type { CbsTable } from "../table/cbs-table.ts";
import { coordinates } from "../table/coordinates.ts";
import { figure } from "../table/figure.ts";

function cellIn(table: CbsTable, row: CbsRow, column: string): string | null {
  const cell = row[column];
  if (cell !== undefined) return cell;
  const asked = `kolom „${column}” in elke rij van tabel ${table.number}`;
  throw new CbsError({ asked, came: "een rij zonder", todo: "Maak de map leeg en start opnieuw." });
}

/**
 * A row of v3 has a column for every figure and padded keys: `{ ID, RegioS: "GM0202    ", AantalInwoners_5: 161348, … }`.
 * Texts are left out, and so is every region but municipalities.
 * @throws CbsError when the row lacks a column that the table describes
 */
export function* observationsV3(table: CbsTable, row: CbsRow): Generator<CbsObservation> {
  const place = coordinates(table, row);
  if (place === null) return;
  const { isProvisional, ...coordinate } = place;
  for (const [measureCode, { name, unit, isText }] of table.measures) {
    if (isText) continue;
    const found = figure(cellIn(table, row, measureCode), isProvisional);
    yield { ...coordinate, measureCode, measureName: name, unit, ...found };
  }
}
