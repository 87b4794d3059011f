import { CsvError, parse } from "csv-parse/sync";
import { LINE_BREAK, separatorOf } from "./csv-separator.ts";
import { decodeText } from "./decode-text.ts";
import { lineBreaksIn } from "./line-breaks-in.ts";
import { type Problem, quoted } from "./problem.ts";
import type { TableReader, TableRow } from "./table.ts";

const BROKEN: Partial<Record<CsvError["code"], string>> = {
  CSV_QUOTE_NOT_CLOSED: "een sluitend aanhalingsteken: het bestand lijkt afgebroken",
  CSV_INVALID_CLOSING_QUOTE: "na een sluitend aanhalingsteken een scheidingsteken of het einde van de regel",
  INVALID_OPENING_QUOTE: "een aanhalingsteken alleen aan het begin van een cel, of verdubbeld",
};

/** Hands on each record as it is read. @returns the problem that ends the reading before the end of the file */
function eachRecord(file: string, text: string, take: (record: TableRow) => void): Problem[] {
  let lastLine = 0;
  try {
    parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells, context) => {
        take({ number: context.lines - lineBreaksIn(cells), cells: cells.map((cell) => cell.trim()) });
        lastLine = context.lines;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const expected = BROKEN[error.code] ?? `een leesbare regel (${error.code})`;
    const came = quoted((text.split(LINE_BREAK)[lastLine] ?? "").slice(0, 60));
    return [{ file, row: lastLine + 1, column: null, came, expected }];
  }
  return [];
}

function wrongLength(file: string, { number, cells }: TableRow, columns: readonly string[]): Problem {
  return {
    file,
    row: number,
    column: cells.length < columns.length ? (columns[cells.length] ?? null) : null,
    came: `${cells.length} cellen, als laatste ${quoted(cells.at(-1) ?? "")}`,
    expected: `${columns.length} cellen, zoals in de kop`,
  };
}

/**
 * Reads a CSV file: separated by `,` or `;`, in UTF-8 or Windows-1252, cells with or without padding.
 * A row with too few or too many cells is a problem and left out; a file that breaks off in a quoted cell is one too.
 * @param file its path below the seeds, for in the problems
 * @param reader gets the rows one at a time, so that a file of any length can be read
 */
export function readCsv(file: string, bytes: Uint8Array, reader: TableReader): Problem[] {
  let columns = null as readonly string[] | null;
  const problems: Problem[] = [];
  const broken = eachRecord(file, decodeText(bytes), (record) => {
    if (columns === null) {
      columns = record.cells;
      reader.header(columns);
    } else if (record.cells.length === columns.length) reader.row(record);
    else problems.push(wrongLength(file, record, columns));
  });
  if (columns === null) reader.header([]);
  return [...problems, ...broken];
}
