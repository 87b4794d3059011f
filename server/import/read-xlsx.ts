import { Buffer } from "node:buffer";
import { readSheet } from "read-excel-file/node";
import type { Delivery, TableRow } from "./table.ts";

/** A spreadsheet shows fifteen digits of a number; what stands behind them is the trace of a computation. */
const DIGITS_SHOWN = 15;

/** A number as the spreadsheet shows it; three decimals get a fourth, so that nobody takes them for thousands. */
function asShown(number: string): string {
  const digits = number.replace(/^-?0*\.?0*|\.|e.*$/gi, "");
  const isPlain = /^-?\d+(\.\d+)?$/.test(number) && digits.length <= DIGITS_SHOWN;
  const shown = isPlain ? number : String(Number(Number(number).toPrecision(DIGITS_SHOWN)));
  return shown.replace(/\.\d{3}$/, "$&0");
}

function asText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, "YYYY-MM-DD".length);
  if (typeof cell === "boolean") return String(cell);
  return typeof cell === "string" ? cell.trim() : "";
}

/**
 * Reads the first sheet of an .xlsx file into the same shape as a CSV file. Numbers come out as a spreadsheet shows
 * them unformatted, with a decimal point; dates as YYYY-MM-DD.
 * @param file its path below the seeds, for in the problems
 * @throws Error when the bytes are no spreadsheet
 */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<Delivery> {
  const sheet = await readSheet<string>(Buffer.from(bytes), 1, { parseNumber: asShown });
  const [header = [], ...records] = sheet.map((row) => row.map(asText));
  const columns = header.slice(0, header.findLastIndex((name) => name !== "") + 1);
  const rows: TableRow[] = records.map((cells, index) => ({
    number: index + 2,
    cells: [...cells, ...columns.map(() => "")].slice(0, columns.length),
  }));
  const spilled = records.flatMap((cells, index) =>
    cells
      .slice(columns.length)
      .filter((cell) => cell !== "")
      .map((came) => ({
        file,
        row: index + 2,
        column: null,
        came,
        expected: "niets naast de kolommen van de kop",
      })),
  );
  return {
    table: { file, columns, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== "")) },
    problems: spilled,
  };
}
