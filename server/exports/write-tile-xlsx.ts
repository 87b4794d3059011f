import writeXlsxFile, { type Row } from "write-excel-file/node";
import type { ExportLocale } from "./export-request.ts";
import type { TileExportColumn } from "./tile-export.ts";

function cellOf(cell: string | null, isNumber: boolean): Row[number] {
  if (cell === null) return null;
  // A text cell is never run as a formula, whatever it begins with.
  return isNumber ? { value: Number(cell), type: Number } : { value: cell, type: String };
}

/** A tile's rows as an Excel workbook of one sheet. */
export function writeTileXlsx(
  columns: readonly TileExportColumn[],
  rows: readonly (readonly (string | null)[])[],
  locale: ExportLocale,
): Promise<Buffer> {
  const heading: Row = columns.map(({ nl, en }) => ({
    value: locale === "en" ? en : nl,
    type: String,
    fontWeight: "bold",
  }));
  const body = rows.map((row) => columns.map(({ index, isNumber }) => cellOf(row[index] ?? null, isNumber)));
  return writeXlsxFile([heading, ...body], {
    sheet: locale === "en" ? "Tile" : "Tegel",
    stickyRowsCount: 1,
  }).toBuffer();
}
