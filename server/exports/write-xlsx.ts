import writeXlsxFile, { type Row } from "write-excel-file/node";
import type { Reader } from "../database/reader.ts";
import { countObservations } from "../domains/benchmarks/compute-observations.ts";
import type { ObservationsQuestion } from "../domains/benchmarks/observations-question.ts";
import { userError } from "../graphql/user-error.ts";
import { EXPORT_COLUMNS } from "./export-columns.ts";
import type { ExportLocale } from "./export-request.ts";
import { exportRows } from "./export-rows.ts";

/** A workbook is made in memory; more than this would be felt by others. */
const MOST_ROWS = 50_000;

function cellOf(cell: string | null, isNumber: boolean): Row[number] {
  if (cell === null) return null;
  // A text cell is never run as a formula, whatever it begins with.
  return isNumber ? { value: Number(cell), type: Number } : { value: cell, type: String };
}

/**
 * Writes a question's answer as an Excel workbook of one sheet.
 * @throws QUERY_TOO_EXPENSIVE for more rows than a workbook is made of here
 */
export async function writeXlsx(
  reader: Reader,
  question: ObservationsQuestion,
  names: ReadonlyMap<string, string>,
  locale: ExportLocale,
): Promise<Buffer> {
  const count = await countObservations(reader, question);
  if (count > MOST_ROWS) {
    throw userError(
      "QUERY_TOO_EXPENSIVE",
      `Dit zijn ${String(count)} rijen; een Excel-bestand heeft er hier hoogstens ${String(MOST_ROWS)}. Vraag minder, of neem de CSV.`,
    );
  }
  const sheet: Row[] = [
    EXPORT_COLUMNS.map((column) => ({
      value: locale === "en" ? column.en : column.nl,
      type: String,
      fontWeight: "bold",
    })),
  ];
  for await (const rows of exportRows(reader, question)) {
    for (const row of rows)
      sheet.push(EXPORT_COLUMNS.map(({ isNumber, of }) => cellOf(of(row, names), isNumber)));
  }
  return writeXlsxFile(sheet, {
    sheet: locale === "en" ? "Observations" : "Waarnemingen",
    stickyRowsCount: 1,
  }).toBuffer();
}
