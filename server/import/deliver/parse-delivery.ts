import type { CellValue, Parsed } from "../cells/parsed.ts";
import type { Values } from "../formats/seed-format.ts";
import { ImportRefused, type Problem, quoted } from "../problem.ts";
import type { TableRow } from "../table.ts";
import type { DeliveryColumn, DeliveryFormat } from "./delivery-format.ts";
import { holdsBsn, isColumnOfPerson } from "./person-guard.rules.ts";

/** A row as it goes to the database, or what is wrong with it. */
export type ParsedDelivery = { readonly values: Values } | { readonly problems: readonly Problem[] };

const NO_PERSONS =
  "geen gegevens over personen: het bestand is in zijn geheel geweigerd en er is niets van bewaard";

function bsnFound(file: string, row: number | null, column: string | null): ImportRefused {
  const came = "negen cijfers die een burgerservicenummer kunnen zijn";
  return new ImportRefused([{ file, row, column, came, expected: NO_PERSONS }]);
}

/**
 * Refuses a file with a column about persons, before anything of it is repeated.
 * @throws ImportRefused
 */
export function refusePersons(file: string, header: readonly string[]): void {
  if (header.some(holdsBsn)) throw bsnFound(file, 1, null);
  const index = header.findIndex(isColumnOfPerson);
  if (index === -1) return;
  const came = `een kolom (de ${index + 1}e) die over een persoon lijkt te gaan`;
  throw new ImportRefused([{ file, row: 1, column: null, came, expected: NO_PERSONS }]);
}

/**
 * Refuses a file that is called by a person's number: its name would be kept as that of a source.
 * @throws ImportRefused
 */
export function refuseNameOfPerson(...names: readonly string[]): void {
  if (names.some(holdsBsn)) throw bsnFound("de bestandsnaam of wie het aanlevert", null, null);
}

function parseCell({ parse, whenEmpty }: DeliveryColumn, cell: string): Parsed<CellValue> {
  return cell === "" && whenEmpty !== undefined ? { value: whenEmpty } : parse(cell);
}

/** Reads the rows of one file, in the order of its own header. */
export class DeliveryParser {
  readonly #columns: readonly (readonly [name: string, column: DeliveryColumn, index: number])[];

  constructor(
    private readonly file: string,
    private readonly format: DeliveryFormat,
    private readonly header: readonly string[],
  ) {
    this.#columns = Object.entries(format.columns).map(([name, column]) => [
      name,
      column,
      header.indexOf(name),
    ]);
  }

  /** @throws ImportRefused when a cell may be a burgerservicenummer */
  parse(row: TableRow): ParsedDelivery {
    this.#guard(row);
    if (row.cells.length !== this.header.length) return { problems: [this.#wrongLength(row)] };
    const values: Record<string, CellValue> = {};
    const problems: Problem[] = [];
    for (const [name, column, index] of this.#columns) {
      const cell = row.cells[index] ?? "";
      const parsed = parseCell(column, cell);
      if ("value" in parsed) values[name] = parsed.value;
      else problems.push(this.#problem(row, name, parsed.expected));
    }
    return problems.length > 0 ? { problems } : this.#judge(row, values);
  }

  /** Looks at every cell before any of them is kept or shown; an amount may have nine digits. */
  #guard({ number, cells }: TableRow): void {
    for (const [index, cell] of cells.entries()) {
      if (!holdsBsn(cell)) continue;
      const name = this.header[index];
      const column = name === undefined ? undefined : this.format.columns[name];
      const isAmount = column?.type === "numeric" && "value" in column.parse(cell);
      if (!isAmount) throw bsnFound(this.file, number, name ?? null);
    }
  }

  /** The row as a whole, when all of its cells can be read. */
  #judge(row: TableRow, values: Values): ParsedDelivery {
    const faults = (this.format.rules ?? []).map((rule) => rule(values)).filter((fault) => fault !== null);
    if (faults.length === 0) return { values };
    return { problems: faults.map(({ column, expected }) => this.#problem(row, column, expected)) };
  }

  #wrongLength({ number: row, cells }: TableRow): Problem {
    const expected = `${this.header.length} cellen, zoals in de kop`;
    return { file: this.file, row, column: null, came: `${cells.length} cellen`, expected };
  }

  #problem({ number: row, cells }: TableRow, column: string, expected: string): Problem {
    const came = quoted(cells[this.header.indexOf(column)] ?? "");
    return { file: this.file, row, column, came, expected };
  }
}
