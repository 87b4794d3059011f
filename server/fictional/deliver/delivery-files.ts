import type { Cell } from "../files/fictional-file.ts";
import type { FictionalRegion } from "../region/fictional-region.ts";
import { regionTables } from "../tables/region-tables.ts";
import type { TableRows } from "../tables/table-rows.ts";

/** A file of one kind, as `npm run import -- deliver <kind> <file>` takes it. */
export interface DeliveryFile {
  /** The kind: `statements`. */
  readonly kind: string;
  /** `statements-2026-03-14.csv` holds what came in on that day. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: (readonly Cell[])[];
}

/** What a kind of file is called whose rows go to a table as they are. */
const KINDS: Readonly<Record<string, string>> = {
  product: "products",
  performance_indicator: "performance-indicators",
  contract: "contracts",
  contract_addendum: "addenda",
  indicator_measurement: "measurements",
  contract_meeting: "meetings",
  quality_assessment: "assessments",
  provider_signal: "signals",
  social_return: "social-return",
  declaration_total: "declarations",
};

/** Columns that a file must have and that are empty in all rows of a region. */
const EMPTY: Readonly<Record<string, readonly string[]>> = {
  products: ["valid_to"],
  "performance-indicators": ["care_category_code", "valid_to"],
  meetings: ["municipality_code"],
};

/** The import knows these itself, or by the file as a whole. */
const NOT_IN_FILES = ["source_code", "is_fictional", "delivery_number", "replaced_by_delivery"];

/** A month is written as one. */
function written(column: string, cell: Cell): Cell {
  return column === "month" && typeof cell === "string" ? cell.slice(0, 7) : cell;
}

type Row = Readonly<Record<string, Cell>>;

function rowsOf({ columns, rows }: TableRows): Row[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));
}

/** Files by their name, filled as rows come. */
class DeliveryFiles {
  readonly #files = new Map<string, DeliveryFile>();

  add(kind: string, name: string, rows: readonly Row[]): void {
    for (const row of rows) {
      const kept = [...Object.keys(row), ...(EMPTY[kind] ?? [])].filter(
        (column) => !NOT_IN_FILES.includes(column),
      );
      const file = this.#files.get(name) ?? { kind, name, columns: kept, rows: [] };
      this.#files.set(name, file);
      file.rows.push(file.columns.map((column) => written(column, row[column] ?? null)));
    }
  }

  all(): DeliveryFile[] {
    return [...this.#files.values()];
  }
}

/** Providers with the numbers that stand in a table of their own. */
function providersWithNumbers(providers: TableRows, identifiers: TableRows): Row[] {
  const numbers = Map.groupBy(rowsOf(identifiers), (row) => String(row.provider_code));
  const ofKind = (code: string, kind: string): string[] =>
    (numbers.get(code) ?? []).filter((row) => row.kind === kind).map((row) => String(row.identifier));
  return rowsOf(providers).map((provider) => ({
    ...provider,
    kvk_numbers: ofKind(String(provider.code), "KVK"),
    agb_codes: ofKind(String(provider.code), "AGB"),
    oin_numbers: [],
  }));
}

/** Statements, current and superseded, with the day on which each came in. */
function statementsByDay(deliveries: TableRows, statements: readonly TableRows[]): Map<string, Row[]> {
  const keyOf = (row: Row): string =>
    [row.provider_code, row.month, row.delivery_number].map(String).join(" ");
  const days = new Map(rowsOf(deliveries).map((row) => [keyOf(row), String(row.delivered_on)]));
  return Map.groupBy(statements.flatMap(rowsOf), (row) => days.get(keyOf(row)) ?? "");
}

function addBatch(files: DeliveryFiles, batch: ReadonlyMap<string, TableRows>): void {
  const empty = { table: "", columns: [], rows: [] };
  const table = (name: string): TableRows => batch.get(name) ?? empty;
  files.add(
    "providers",
    "providers.csv",
    providersWithNumbers(table("provider"), table("provider_identifier")),
  );
  for (const [name, kind] of Object.entries(KINDS)) files.add(kind, `${kind}.csv`, rowsOf(table(name)));
  const statements = [table("superseded_statement"), table("provider_statement")];
  for (const [day, rows] of statementsByDay(table("statement_delivery"), statements)) {
    files.add("statements", `statements-${day}.csv`, rows);
  }
}

/**
 * Everything about the providers of a region as files that a steward could have been sent: one of every kind, and of
 * statements one for every day on which some came in. Held in memory, so for regions of some hundreds of providers.
 * @returns in the order in which they must be taken in
 */
export function deliveryFiles(region: FictionalRegion): DeliveryFile[] {
  const files = new DeliveryFiles();
  let batch = new Map<string, TableRows>();
  for (const rows of regionTables(region)) {
    batch.set(rows.table, rows);
    // The last table of a batch of providers.
    if (rows.table !== "declaration_total") continue;
    addBatch(files, batch);
    batch = new Map();
  }
  return files.all().sort((one, other) => orderOf(one) - orderOf(other) || (one.name < other.name ? -1 : 1));
}

const ORDER = ["providers", ...Object.values(KINDS).slice(0, -1), "statements", "declarations"];

function orderOf({ kind }: DeliveryFile): number {
  return ORDER.indexOf(kind);
}
