import type { ImportTransaction } from "../import-transaction.ts";
import { type ForeignKey, foreignKeys, missingOf } from "./foreign-key.ts";

/** Rows that wait in a table of the transaction's own, under the names of the columns that they are for. */
export interface WaitingRows {
  /** For which they are; of `core`, without its schema. */
  readonly table: string;
  /** Which columns they bring; the others stay empty and point nowhere. */
  readonly columns: readonly string[];
  /** Where they wait. */
  readonly rows: string;
}

/**
 * Looks up everything that rows on their way to a table point to, in one statement for each of its foreign keys, and
 * keeps it from leaving until the transaction ends: what the database else does row by row.
 * @throws when something that they point to does not stand
 */
export async function requireReferences(
  transaction: ImportTransaction,
  { table, columns, rows }: WaitingRows,
): Promise<void> {
  const isBrought = (key: ForeignKey) => key.columns.every((column) => columns.includes(column));
  const keys = (await foreignKeys(transaction, "OF", [table])).filter(isBrought);
  const parents = [...new Set(keys.map(({ parent }) => parent))].sort();
  if (parents.length > 0) await transaction.write(`LOCK TABLE ${parents.join(", ")} IN SHARE MODE`);
  for (const key of keys) {
    const missing = await missingOf(transaction, rows, key);
    if (missing === null) continue;
    const should = `Rows of core.${table} point to what stands in ${key.parent}`;
    throw new Error(`${should}, but got: ${missing} (${key.constraint}).`);
  }
}
