import { readFile, stat } from "node:fs/promises";
import { ImportRefused } from "../../problem.ts";
import { readXlsx } from "../../read-xlsx.ts";
import type { Delivery, TableRow } from "../../table.ts";
import { unpacksWithin } from "./unpacks-within.ts";

/** A spreadsheet is read whole; longer lists come as CSV. */
const LARGEST = 20 * 1024 * 1024;

/** Sheets unpack to five or ten times their size; beyond this one is too long to be read whole, or was made to be. */
const LARGEST_UNPACKED = 100 * 1024 * 1024;

/** @throws Error when it is no spreadsheet */
async function read(path: string, file: string): Promise<Delivery> {
  const bytes = await readFile(path);
  if (unpacksWithin(bytes, LARGEST_UNPACKED)) return readXlsx(file, bytes);
  const came = "een spreadsheet die zich uitpakt tot meer dan 100 MB";
  throw new ImportRefused([
    { file, row: null, column: null, came, expected: "een kleinere; lever een langere lijst als CSV" },
  ]);
}

/**
 * The rows of the first sheet, the header first.
 * @throws ImportRefused when it is no spreadsheet, or too large a one
 */
export async function* xlsxRows(path: string, file: string): AsyncGenerator<readonly TableRow[]> {
  const { size } = await stat(path);
  const whole = { file, row: null, column: null };
  if (size > LARGEST) {
    const came = `een spreadsheet van ${Math.round(size / 1024 / 1024)} MB`;
    throw new ImportRefused([
      { ...whole, came, expected: "ten hoogste 20 MB; lever een langere lijst als CSV" },
    ]);
  }
  const { table, problems } = await read(path, file).catch((error: unknown) => {
    if (error instanceof ImportRefused) throw error;
    const came = "iets anders";
    throw new ImportRefused([{ ...whole, came, expected: "een leesbaar .xlsx-bestand" }]);
  });
  // What stands there is not looked at by the guard of persons, and so not repeated.
  const came = "een waarde naast de kolommen";
  if (problems.length > 0) throw new ImportRefused(problems.map((problem) => ({ ...problem, came })));
  yield [{ number: 1, cells: table.columns }, ...table.rows];
}
