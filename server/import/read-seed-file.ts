import { parse } from "node:path";
import { checkHeader } from "./check-header.ts";
import type { SeedFormat, Values } from "./formats/seed-format.ts";
import type { Harvest } from "./harvest.ts";
import { parseRow } from "./parse-row.ts";
import type { Problem } from "./problem.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import type { Delivery, TableReader, TableRow } from "./table.ts";

/** What the folder of a file says of the rows in it. */
export interface PlaceOfRows {
  /** Columns of the table that no file states, such as the source whose folder it is. */
  readonly fixed: Values;
  /** Adds what the folder says of some rows and not of others. */
  readonly complete?: (values: Values) => Values;
}

async function readSheet(file: string, bytes: Uint8Array): Promise<Delivery> {
  try {
    return await readXlsx(file, bytes);
  } catch (error) {
    const came = error instanceof Error ? error.message : String(error);
    const problem = { file, row: null, column: null, came, expected: "een leesbaar .xlsx-bestand" };
    return { table: { file, columns: [], rows: [] }, problems: [problem] };
  }
}

async function readTable(file: string, bytes: Uint8Array, reader: TableReader): Promise<readonly Problem[]> {
  if (parse(file).ext === ".csv") return readCsv(file, bytes, reader);
  const { table, problems } = await readSheet(file, bytes);
  reader.header(table.columns);
  for (const row of table.rows) reader.row(row);
  return problems;
}

/** Puts the rows of one file into the harvest, unless its header is wrong. */
class SeedFileReader implements TableReader {
  rowCount = 0;
  headerProblems: readonly Problem[] = [];
  #columns: readonly string[] = [];

  constructor(
    private readonly harvest: Harvest,
    private readonly format: SeedFormat,
    private readonly file: string,
    private readonly place: PlaceOfRows,
  ) {}

  get isEmpty(): boolean {
    return this.#columns.length === 0;
  }

  header(columns: readonly string[]): void {
    this.#columns = columns;
    this.headerProblems = checkHeader(this.format, { file: this.file, columns });
  }

  row(tableRow: TableRow): void {
    if (this.headerProblems.length > 0) return;
    const { fixed, complete = (values) => values } = this.place;
    const { row, problems } = parseRow(
      this.format,
      { file: this.file, columns: this.#columns },
      tableRow,
      fixed,
    );
    const isSound = problems.length === 0;
    this.harvest.add(this.format, isSound ? { ...row, values: complete(row.values) } : row, problems);
    this.rowCount += 1;
  }
}

/**
 * Reads one file into the harvest: its rows and its problems.
 * @param file its path below the seeds
 * @param place what its folder says of its rows
 * @returns how many rows it has
 */
export async function readSeedFile(
  harvest: Harvest,
  format: SeedFormat,
  file: string,
  bytes: Uint8Array,
  place: PlaceOfRows,
): Promise<number> {
  const reader = new SeedFileReader(harvest, format, file, place);
  const problems = await readTable(file, bytes, reader);
  const headerProblems = reader.isEmpty && problems.length > 0 ? [] : reader.headerProblems;
  harvest.miss(format, [...problems, ...headerProblems]);
  return reader.rowCount;
}
