import type { Reader } from "../database/reader.ts";
import type { ComputedObservationRow } from "../domains/benchmarks/observation-of-group.ts";
import type { ObservationsQuestion } from "../domains/benchmarks/observations-question.ts";
import { type CsvDialect, DIALECTS, numberCell, textCell } from "./csv-cell.rules.ts";
import { EXPORT_COLUMNS } from "./export-columns.ts";
import type { ExportLocale } from "./export-request.ts";
import { exportRows } from "./export-rows.ts";

const END_OF_LINE = "\r\n";

function lineOf(
  row: ComputedObservationRow,
  names: ReadonlyMap<string, string>,
  dialect: CsvDialect,
): string {
  const cells = EXPORT_COLUMNS.map(({ isNumber, of }) => {
    const cell = of(row, names);
    if (cell === null) return "";
    return isNumber ? numberCell(cell, dialect) : textCell(cell, dialect);
  });
  return cells.join(dialect.separator) + END_OF_LINE;
}

/** Writes a question's answer as CSV, a portion at a time: memory does not grow with the rows. */
export async function* writeCsv(
  reader: Reader,
  question: ObservationsQuestion,
  names: ReadonlyMap<string, string>,
  locale: ExportLocale,
): AsyncGenerator<string> {
  const dialect = DIALECTS[locale];
  const heading = EXPORT_COLUMNS.map((column) => (locale === "en" ? column.en : column.nl)).join(
    dialect.separator,
  );
  let unsent = (dialect.hasByteOrderMark ? "\uFEFF" : "") + heading + END_OF_LINE;
  for await (const rows of exportRows(reader, question)) {
    yield unsent + rows.map((row) => lineOf(row, names, dialect)).join("");
    unsent = "";
  }
  if (unsent !== "") yield unsent;
}
