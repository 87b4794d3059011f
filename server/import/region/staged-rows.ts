import type { ImportTransaction } from "../import-transaction.ts";
import { requireReferences } from "../references/require-references.ts";
import { withoutRowLookups } from "../references/without-row-lookups.ts";

/** Rows that wait in a table of the transaction's own, to be added to a table of `core`. */
export interface StagedRows {
  /** Without its schema. */
  readonly table: string;
  readonly columns: readonly string[];
}

/** Where rows of a table wait; it is gone with the transaction. */
export function stagingOf(table: string): string {
  return `pg_temp.staged_${table}`;
}

async function keyOf(transaction: ImportTransaction, table: string): Promise<string[]> {
  const columns = await transaction.read<{ name: string }>(
    `-- staged-key
    SELECT quote_ident(part.attname) AS name
    FROM pg_constraint AS key
    CROSS JOIN LATERAL unnest(key.conkey) WITH ORDINALITY AS place (attnum, number)
    JOIN pg_attribute AS part ON part.attrelid = key.conrelid AND part.attnum = place.attnum
    WHERE key.conrelid = ?::regclass AND key.contype = 'p'
    ORDER BY place.number`,
    [`core.${table}`],
  );
  return columns.map(({ name }) => name);
}

/**
 * Adds rows that wait to their table, in the order of its key: an index of any size grows at one end then, where rows in
 * the order of providers would touch all of it again and again. @returns how many they are
 */
export async function addStaged(
  transaction: ImportTransaction,
  { table, columns }: StagedRows,
): Promise<number> {
  const listed = columns.join(", ");
  const rows = stagingOf(table);
  const key = await keyOf(transaction, table);
  await transaction.write(`ANALYZE ${rows}`);
  await requireReferences(transaction, { table, columns, rows });
  const added = await withoutRowLookups(transaction, () =>
    transaction.write(
      `-- staged-add: ${table}
      INSERT INTO core.${table} (${listed}) SELECT ${listed} FROM ${rows} ORDER BY ${key.join(", ")}`,
    ),
  );
  // What was made in this transaction gives its disk back at once.
  await transaction.write(`TRUNCATE ${rows}`);
  return added;
}
