import { CbsError } from "../cbs-error.ts";
import type { CbsObservation } from "../cbs-observation.ts";
import type { CbsRow } from "../json/read-row.ts";
import type { CbsTable } from "../table/cbs-table.ts";
import { codeIn, coordinates } from "../table/coordinates.ts";
import { figureV4 } from "./figure-v4.ts";

/**
 * A row of v4 is one figure: `{ Id, Measure, ValueAttribute, Value, StringValue, RegioS, Perioden, … }`.
 * Texts are left out, and so is every region but municipalities.
 * @throws CbsError when the row has a measure that the table does not describe
 */
export function* observationsV4(table: CbsTable, row: CbsRow): Generator<CbsObservation> {
  const place = coordinates(table, row);
  if (place === null) return;
  const measureCode = codeIn(table, row, "Measure");
  const measure = table.measures.get(measureCode);
  if (measure === undefined) {
    const asked = `een onderwerp dat tabel ${table.number} beschrijft`;
    throw new CbsError({ asked, came: `„${measureCode}”`, todo: "Maak de map leeg en start opnieuw." });
  }
  if (measure.isText) return;
  const { isProvisional, ...coordinate } = place;
  yield {
    ...coordinate,
    measureCode,
    measureName: measure.name,
    unit: measure.unit,
    ...figureV4(row.ValueAttribute ?? null, row.Value ?? null, row.StringValue ?? null, isProvisional),
  };
}
