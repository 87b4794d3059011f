import { CsvError, parse } from "csv-parse/sync";
import { decodeText } from "./decode-text.ts";
import { type Problem, quoted } from "./problem.ts";
import type { Delivery, TableRow } from "./table.ts";

const LINE_BREAK = /\r\n|\r|\n/;

/** Semicolons where a Dutch Excel wrote the header, commas otherwise; what stands in quotes does not count. */
function separatorOf(header: string): "," | ";" {
  const outsideQuotes = header.replace(/"[^"]*"/g, "");
  const count = (separator: string): number => outsideQuotes.split(separator).length;
  return count(";") > count(",") ? ";" : ",";
}

function lineBreaksIn(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + cell.split(LINE_BREAK).length - 1, 0);
}

const BROKEN: Partial<Record<CsvError["code"], string>> = {
  CSV_QUOTE_NOT_CLOSED: "een sluitend aanhalingsteken: het bestand lijkt afgebroken",
  CSV_INVALID_CLOSING_QUOTE: "na een sluitend aanhalingsteken een scheidingsteken of het einde van de regel",
  INVALID_OPENING_QUOTE: "een aanhalingsteken alleen aan het begin van een cel, of verdubbeld",
};

interface Records {
  readonly rows: TableRow[];
  readonly problems: Problem[];
}

function readRecords(file: string, text: string): Records {
  const rows: TableRow[] = [];
  const lines = text.split(LINE_BREAK);
  let lastLine = 0;
  try {
    parse(text, {
      delimiter: separatorOf(lines[0] ?? ""),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells, context) => {
        rows.push({ number: context.lines - lineBreaksIn(cells), cells: cells.map((cell) => cell.trim()) });
        lastLine = context.lines;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const expected = BROKEN[error.code] ?? `een leesbare regel (${error.code})`;
    const came = quoted((lines[lastLine] ?? "").slice(0, 60));
    return { rows, problems: [{ file, row: lastLine + 1, column: null, came, expected }] };
  }
  return { rows, problems: [] };
}

/**
 * Reads a CSV file: separated by `,` or `;`, in UTF-8 or Windows-1252, cells with or without padding.
 * A row with too few or too many cells is a problem and left out; a file that breaks off in a quoted cell is one too.
 * @param file its path below the seeds, for in the problems
 */
export function readCsv(file: string, bytes: Uint8Array): Delivery {
  const { rows, problems } = readRecords(file, decodeText(bytes));
  const [header, ...records] = rows;
  const columns = header?.cells ?? [];
  const whole = records.filter((row) => row.cells.length === columns.length);
  const broken = records.filter((row) => row.cells.length !== columns.length);
  return {
    table: { file, columns, rows: whole },
    problems: [
      ...broken.map(({ number, cells }) => ({
        file,
        row: number,
        column: cells.length < columns.length ? (columns[cells.length] ?? null) : null,
        came: `${cells.length} cellen, als laatste ${quoted(cells.at(-1) ?? "")}`,
        expected: `${columns.length} cellen, zoals in de kop`,
      })),
      ...problems,
    ],
  };
}
