import { extname } from "node:path";
import { checkHeader } from "../check-header.ts";
import { dutchNumber } from "../figures/dutch-number.ts";
import type { Values } from "../formats/seed-format.ts";
import type { ImportTransaction } from "../import-transaction.ts";
import { ImportRefused } from "../problem.ts";
import type { TableRow } from "../table.ts";
import { copyText } from "./copy-text.ts";
import type { DeliveryFormat } from "./delivery-format.ts";
import { DeliveryParser, refusePersons } from "./parse-delivery.ts";
import type { ProblemList } from "./problem-list.ts";
import { csvRows } from "./read/csv-rows.ts";
import { requireKind } from "./read/require-kind.ts";
import { xlsxRows } from "./read/xlsx-rows.ts";

/** A file that somebody delivers. */
export interface DeliveredFile {
  readonly path: string;
  /** As it is called in problems and as a source: without the folders of this machine. */
  readonly name: string;
}

/** The table in which the rows of a delivery wait until they are checked; gone with the transaction. */
export const STAGING = "delivered";

const TOLD_EVERY = 100_000;

async function* rowsOf({ path, name }: DeliveredFile): AsyncGenerator<readonly TableRow[]> {
  await requireKind(path, name);
  yield* extname(name).toLowerCase() === ".csv" ? csvRows(path, name) : xlsxRows(path, name);
}

/** A name of a column as the formats spell it, also where it was typed over: `Provider code`. */
function asColumnName(given: string): string {
  return given.toLowerCase().replace(/[\s-]+/g, "_");
}

/** Reads one file from its header to its end; what can't be read becomes a problem, what can goes to the database. */
class Staging {
  rowCount = 0;
  #parser: DeliveryParser | null = null;
  readonly #names: readonly string[];

  constructor(
    private readonly file: string,
    private readonly format: DeliveryFormat,
    private readonly problems: ProblemList,
    private readonly progress: (line: string) => void,
  ) {
    this.#names = Object.keys(format.columns);
  }

  async *texts(portions: AsyncIterable<readonly TableRow[]>): AsyncGenerator<string> {
    for await (const portion of portions) {
      let text = "";
      for (const row of portion) {
        if (this.#parser === null) this.#begin(row.cells);
        else text += this.#line(this.#parser, row);
      }
      if (text !== "") yield text;
    }
    if (this.#parser === null) this.#begin([]);
  }

  #begin(given: readonly string[]): void {
    refusePersons(this.file, given);
    const header = given.map(asColumnName);
    const shown = (_: string, index: number) => `een onbekende kolom (de ${index + 1}e)`;
    const problems = checkHeader(this.format, { file: this.file, columns: header }, shown);
    if (problems.length > 0) throw new ImportRefused(problems);
    this.#parser = new DeliveryParser(this.file, this.format, header);
  }

  #line(parser: DeliveryParser, row: TableRow): string {
    const parsed = parser.parse(row);
    this.rowCount += 1;
    if (this.rowCount % TOLD_EVERY === 0)
      this.progress(`${this.file}: ${dutchNumber(String(this.rowCount))} rijen gelezen`);
    if ("values" in parsed) return this.#asLine(row.number, parsed.values);
    this.problems.add(parsed.problems);
    return "";
  }

  #asLine(number: number, values: Values): string {
    return `${number}\t${this.#names.map((name) => copyText(values[name])).join("\t")}\n`;
  }
}

/**
 * Copies the rows of a file into the table `delivered`, as they are read; a million of them take no more memory than a few.
 * @returns how many rows it has
 * @throws ImportRefused when the file as a whole is none of this format
 */
export async function stageDelivery(
  transaction: ImportTransaction,
  format: DeliveryFormat,
  file: DeliveredFile,
  problems: ProblemList,
  progress: (line: string) => void,
): Promise<number> {
  const columns = Object.entries(format.columns).map(([name, { type }]) => `"${name}" ${type}`);
  await transaction.write(`-- deliver-staging
    CREATE TEMPORARY TABLE ${STAGING} (row_number integer, ${columns.join(", ")}) ON COMMIT DROP`);
  const staging = new Staging(file.name, format, problems, progress);
  await transaction.copy(`COPY ${STAGING} FROM STDIN`, staging.texts(rowsOf(file)));
  await transaction.write(`ANALYZE ${STAGING}`);
  return staging.rowCount;
}
