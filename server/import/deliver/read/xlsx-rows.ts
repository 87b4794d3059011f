import { readFile, stat } from "node:fs/promises";
import { ImportRefused } from "../../problem.ts";
import { readXlsx } from "../../read-xlsx.ts";
import type { TableRow } from "../../table.ts";

/** A spreadsheet is read whole; longer lists come as CSV. */
const LARGEST = 20 * 1024 * 1024;

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
  const { table, problems } = await readXlsx(file, await readFile(path)).catch(() => {
    const came = "iets anders";
    throw new ImportRefused([{ ...whole, came, expected: "een leesbaar .xlsx-bestand" }]);
  });
  if (problems.length > 0) throw new ImportRefused(problems);
  yield [{ number: 1, cells: table.columns }, ...table.rows];
}
