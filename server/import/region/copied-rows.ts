import type { ImportTransaction } from "../import-transaction.ts";
import { stagingOf } from "./staged-rows.ts";

type Cell = string | number | boolean | null | readonly string[];

/** Rows of a table of `core`, made by the platform itself: they need no checks that the table does not make. */
export interface CopiedRows {
  /** Without its schema. */
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** How many rows go over in one text. */
const PORTION = 1000;

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "object") return quoted(`{${cell.join(",")}}`);
  return typeof cell === "string" ? quoted(cell) : String(cell);
}

function* portions(rows: CopiedRows["rows"]): Generator<string> {
  for (let from = 0; from < rows.length; from += PORTION) {
    const portion = rows.slice(from, from + PORTION);
    yield portion.map((row) => `${row.map(cellText).join(",")}\n`).join("");
  }
}

/**
 * Copies rows to where those of their table wait, behind those that do already. Not into the table itself: row-level
 * security lets nobody copy into one that it guards.
 */
export async function copyRows(
  transaction: ImportTransaction,
  { table, columns, rows }: CopiedRows,
): Promise<void> {
  if (rows.length === 0) return;
  const listed = columns.join(", ");
  const staging = stagingOf(table);
  await transaction.write(
    `CREATE TEMPORARY TABLE IF NOT EXISTS ${staging.slice("pg_temp.".length)} ON COMMIT DROP AS
     SELECT ${listed} FROM core.${table} WITH NO DATA`,
  );
  await transaction.copy(`COPY ${staging} (${listed}) FROM STDIN WITH (FORMAT csv)`, portions(rows));
}
