import type { ImportTransaction } from "../import-transaction.ts";

/** A foreign key, as the database knows it. */
export interface ForeignKey {
  readonly constraint: string;
  /** Both with their schema, quoted where they must be. */
  readonly child: string;
  readonly parent: string;
  readonly columns: readonly string[];
  /** Of the parent, in the order of those that point to them. */
  readonly parentColumns: readonly string[];
}

/**
 * The foreign keys of some tables, or those that point to them.
 * @param tables of `core`, without their schema
 */
export async function foreignKeys(
  transaction: ImportTransaction,
  end: "OF" | "TO",
  tables: readonly string[],
): Promise<ForeignKey[]> {
  return transaction.read<ForeignKey>(
    `-- references-foreign-keys
    SELECT
      reference.conname AS constraint,
      reference.conrelid::regclass::text AS child,
      reference.confrelid::regclass::text AS parent,
      array_agg(child.attname::text ORDER BY place.number) AS columns,
      array_agg(parent.attname::text ORDER BY place.number) AS "parentColumns"
    FROM pg_constraint AS reference
    CROSS JOIN LATERAL unnest(reference.conkey, reference.confkey) WITH ORDINALITY AS place (child, parent, number)
    JOIN pg_attribute AS child ON child.attrelid = reference.conrelid AND child.attnum = place.child
    JOIN pg_attribute AS parent ON parent.attrelid = reference.confrelid AND parent.attnum = place.parent
    WHERE reference.${end === "OF" ? "conrelid" : "confrelid"} = ANY (?::regclass[]) AND reference.contype = 'f'
    GROUP BY reference.oid
    ORDER BY reference.conrelid::regclass::text, reference.conname`,
    [tables.map((table) => `core.${table}`)],
  );
}

/**
 * The first value of some rows that points to what does not stand, if there is one; a reference with an empty part points
 * nowhere, and may.
 * @param rows a table with the columns of the child
 */
export async function missingOf(
  transaction: ImportTransaction,
  rows: string,
  { constraint, parent, columns, parentColumns }: ForeignKey,
): Promise<string | null> {
  const same = columns.map((column, place) => `parent."${parentColumns[place]}" = given."${column}"`);
  const filled = columns.map((column) => `given."${column}" IS NOT NULL`);
  const given = columns.map((column) => `given."${column}"`).join(", ");
  const [found] = await transaction.read<{ missing: string }>(
    `-- references-missing: ${constraint}
    SELECT concat_ws(', ', ${given}) AS missing
    FROM (SELECT DISTINCT ${given} FROM ${rows} AS given WHERE ${filled.join(" AND ")}) AS given
    WHERE NOT EXISTS (SELECT FROM ${parent} AS parent WHERE ${same.join(" AND ")})
    LIMIT 1`,
  );
  return found?.missing ?? null;
}
