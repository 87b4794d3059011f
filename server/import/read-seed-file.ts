import { parse } from "node:path";
import { checkHeader } from "./check-header.ts";
import type { SeedFormat, Values } from "./formats/seed-format.ts";
import type { Harvest } from "./harvest.ts";
import { parseRow } from "./parse-row.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import type { Delivery } from "./table.ts";

async function readTable(file: string, bytes: Uint8Array): Promise<Delivery> {
  if (parse(file).ext === ".csv") return readCsv(file, bytes);
  try {
    return await readXlsx(file, bytes);
  } catch (error) {
    const came = error instanceof Error ? error.message : String(error);
    const problem = { file, row: null, column: null, came, expected: "een leesbaar .xlsx-bestand" };
    return { table: { file, columns: [], rows: [] }, problems: [problem] };
  }
}

/**
 * Reads one file into the harvest: its rows and its problems.
 * @param file its path below the seeds
 * @param fixed columns of the table that the file does not state, such as the source whose folder it stands in
 */
export async function readSeedFile(
  harvest: Harvest,
  format: SeedFormat,
  file: string,
  bytes: Uint8Array,
  fixed: Values,
): Promise<void> {
  const { table, problems } = await readTable(file, bytes);
  const headerProblems = table.columns.length === 0 && problems.length > 0 ? [] : checkHeader(format, table);
  harvest.miss(format, [...problems, ...headerProblems]);
  if (headerProblems.length > 0) return;
  for (const tableRow of table.rows) {
    const parsed = parseRow(format, table, tableRow, fixed);
    harvest.add(format, parsed.row, parsed.problems);
  }
}
