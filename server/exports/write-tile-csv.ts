import { DIALECTS, numberCell, textCell } from "./csv-cell.rules.ts";
import type { ExportLocale } from "./export-request.ts";
import type { TileExportColumn } from "./tile-export.ts";

const END_OF_LINE = "\r\n";

/** A tile's rows as CSV, for Excel in Dutch or as RFC 4180 says. */
export function writeTileCsv(
  columns: readonly TileExportColumn[],
  rows: readonly (readonly (string | null)[])[],
  locale: ExportLocale,
): string {
  const dialect = DIALECTS[locale];
  const lines = [
    columns.map(({ nl, en }) => textCell(locale === "en" ? en : nl, dialect)),
    ...rows.map((row) =>
      columns.map(({ index, isNumber }) => {
        const cell = row[index] ?? null;
        if (cell === null) return "";
        return isNumber ? numberCell(cell, dialect) : textCell(cell, dialect);
      }),
    ),
  ];
  const text = lines.map((cells) => cells.join(dialect.separator) + END_OF_LINE).join("");
  return (dialect.hasByteOrderMark ? "\uFEFF" : "") + text;
}
