import { CsvError, parse } from "csv-parse";
import { LINE_BREAK, separatorOf } from "../../csv-separator.ts";
import { lineBreaksIn } from "../../line-breaks-in.ts";
import { ImportRefused } from "../../problem.ts";
import type { TableRow } from "../../table.ts";
import { openText } from "./open-text.ts";

/** A record of more bytes is a quote that was never closed: the rest of the file would heap up behind it. */
const LONGEST = 100_000;

function brokenAt(file: string, line: number): ImportRefused {
  const expected = "een leesbare regel: een aanhalingsteken alleen om een hele cel, en elk ervan gesloten";
  return new ImportRefused([
    { file, row: line, column: null, came: "een regel die niet te lezen is", expected },
  ]);
}

/** Gives texts to a parser and takes its records; the parser works while it is written to, so nothing heaps up. */
class CsvReading {
  #records: TableRow[] = [];
  #lines = 0;
  #trouble: Error | null = null;
  readonly #parser;

  constructor(separator: string) {
    this.#parser = parse({
      bom: true,
      delimiter: separator,
      max_record_size: LONGEST,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells: string[], { lines }) => {
        this.#lines = lines;
        const number = lines - lineBreaksIn(cells);
        const trimmed = cells.map((cell) => cell.trim());
        // A spreadsheet leaves rows of nothing but separators behind.
        if (trimmed.some((cell) => cell !== "")) this.#records.push({ number, cells: trimmed });
        return null;
      },
    });
    this.#parser.on("error", (error) => {
      this.#trouble = error;
    });
    this.#parser.resume();
  }

  take(): TableRow[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  /** @throws ImportRefused naming the line after the last that could be read */
  check(file: string): void {
    if (this.#trouble === null) return;
    throw this.#trouble instanceof CsvError ? brokenAt(file, this.#lines + 1) : this.#trouble;
  }

  write(text: string): Promise<void> {
    return new Promise((resolve) => {
      this.#parser.write(text, () => {
        resolve();
      });
    });
  }

  end(): Promise<void> {
    return new Promise((resolve) => {
      this.#parser.once("close", resolve);
      this.#parser.end();
    });
  }
}

/** Texts from the first whole line on, so that the separator can be seen. */
async function* withHeader(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let beginning = "";
  let isSeen = false;
  for await (const text of texts) {
    if (isSeen) yield text;
    else {
      beginning += text;
      isSeen = LINE_BREAK.test(beginning) || beginning.length > LONGEST;
      if (isSeen) yield beginning;
    }
  }
  if (!isSeen) yield beginning;
}

/**
 * The rows of a CSV file in portions, the header first; separated by `,` or `;`.
 * @param file its name, for in the problems
 * @throws ImportRefused when a line can't be read
 */
export async function* csvRows(path: string, file: string): AsyncGenerator<readonly TableRow[]> {
  let reading: CsvReading | null = null;
  for await (const text of withHeader(openText(path))) {
    reading ??= new CsvReading(separatorOf(text));
    await reading.write(text);
    reading.check(file);
    yield reading.take();
  }
  await reading?.end();
  reading?.check(file);
  yield reading?.take() ?? [];
}
