import type { ImportTransaction } from "../import-transaction.ts";

/** A foreign key of a table of `core`, as the database knows it. */
interface ForeignKey {
  readonly constraint: string;
  /** With its schema, quoted where it must be. */
  readonly parent: string;
  readonly columns: readonly string[];
  readonly parentColumns: readonly string[];
}

async function foreignKeysOf(transaction: ImportTransaction, table: string): Promise<ForeignKey[]> {
  return transaction.read<ForeignKey>(
    `-- references-of-table
    SELECT
      reference.conname AS constraint,
      reference.confrelid::regclass::text AS parent,
      array_agg(child.attname::text ORDER BY place.number) AS columns,
      array_agg(parent.attname::text ORDER BY place.number) AS "parentColumns"
    FROM pg_constraint AS reference
    CROSS JOIN LATERAL unnest(reference.conkey, reference.confkey) WITH ORDINALITY AS place (child, parent, number)
    JOIN pg_attribute AS child ON child.attrelid = reference.conrelid AND child.attnum = place.child
    JOIN pg_attribute AS parent ON parent.attrelid = reference.confrelid AND parent.attnum = place.parent
    WHERE reference.conrelid = ?::regclass AND reference.contype = 'f'
    GROUP BY reference.oid
    ORDER BY reference.conname`,
    [`core.${table}`],
  );
}

/** The first value that stands nowhere, if there is one; a reference with an empty part points nowhere, and may. */
function missingSql(rows: string, { constraint, parent, columns, parentColumns }: ForeignKey): string {
  const same = columns
    .map((column, place) => `parent."${parentColumns[place]}" = given."${column}"`)
    .join(" AND ");
  const filled = columns.map((column) => `given."${column}" IS NOT NULL`).join(" AND ");
  const given = columns.map((column) => `given."${column}"`).join(", ");
  return `-- references-missing: ${constraint}
    SELECT concat_ws(', ', ${given}) AS missing
    FROM (SELECT DISTINCT ${given} FROM ${rows} AS given WHERE ${filled}) AS given
    WHERE NOT EXISTS (SELECT FROM ${parent} AS parent WHERE ${same})
    LIMIT 1`;
}

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
  const keys = (await foreignKeysOf(transaction, table)).filter(isBrought);
  const parents = [...new Set(keys.map(({ parent }) => parent))].sort();
  if (parents.length > 0) await transaction.write(`LOCK TABLE ${parents.join(", ")} IN SHARE MODE`);
  for (const key of keys) {
    const [found] = await transaction.read<{ missing: string }>(missingSql(rows, key));
    if (found)
      throw new Error(
        `Rows of core.${table} point to what stands in ${key.parent}, but got: ${found.missing} (${key.constraint}).`,
      );
  }
}
