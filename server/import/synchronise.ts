import type { TableShape } from "./entity-table.ts";
import type { Values } from "./formats/seed-format.ts";
import type { ImportTransaction } from "./import-transaction.ts";

/** How many rows of a table an import touched. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** The rows that a table must hold, and no others. */
export interface TableContents {
  readonly table: TableShape;
  /** The rows themselves, or the name of the table in which they are waiting. */
  readonly rows: readonly Values[] | string;
  /** What makes a row another one; without it every column beside the key. What is not compared is written with the rest. */
  readonly compared?: readonly string[];
}

function listed(columns: readonly string[], of?: string): string {
  const prefix = of === undefined ? "" : `${of}.`;
  return columns.map((column) => `${prefix}"${column}"`).join(", ");
}

function sameKey(table: TableShape, one: string, other: string): string {
  return table.key.map((column) => `${one}."${column}" = ${other}."${column}"`).join(" AND ");
}

/** The delivered rows as a table: the database casts each text to the type of its column. */
function delivered({ table, rows }: TableContents): string {
  const columns = listed(table.columns, "given");
  const given = typeof rows === "string" ? rows : `jsonb_populate_recordset(NULL::${table.name}, ?)`;
  return `delivered AS (SELECT ${columns} FROM ${given} AS given)`;
}

/** The values of a statement that begins with the delivered rows. */
function valuesOf({ rows }: TableContents): string[] {
  return typeof rows === "string" ? [] : [JSON.stringify(rows)];
}

/** Removes the rows that were not delivered. */
export async function removeGone(transaction: ImportTransaction, contents: TableContents): Promise<number> {
  const { table } = contents;
  const [keyColumn = ""] = table.key;
  return transaction.write(
    `-- import-remove
    WITH ${delivered(contents)},
    gone AS (
      SELECT ${listed(table.key, "standing")} FROM ${table.name} AS standing
      LEFT JOIN delivered ON ${sameKey(table, "delivered", "standing")}
      WHERE delivered."${keyColumn}" IS NULL
    )
    DELETE FROM ${table.name} AS standing USING gone WHERE ${sameKey(table, "gone", "standing")}`,
    valuesOf(contents),
  );
}

/** Adds the rows whose key does not stand there yet, in the order of the key: indexes grow fastest at their end. */
export async function addNew(transaction: ImportTransaction, contents: TableContents): Promise<number> {
  const { table } = contents;
  const [keyColumn = ""] = table.key;
  return transaction.write(
    `-- import-add
    WITH ${delivered(contents)}
    INSERT INTO ${table.name} (${listed(table.columns)})
    SELECT ${listed(table.columns, "delivered")} FROM delivered
    LEFT JOIN ${table.name} AS standing ON ${sameKey(table, "standing", "delivered")}
    WHERE standing."${keyColumn}" IS NULL
    ORDER BY ${listed(table.key, "delivered")}`,
    valuesOf(contents),
  );
}

/** Changes the rows that differ, and touches no other. */
export async function changeDifferent(
  transaction: ImportTransaction,
  contents: TableContents,
): Promise<number> {
  const { table } = contents;
  const others = table.columns.filter((column) => !table.key.includes(column));
  const { compared = others } = contents;
  if (others.length === 0) return 0;
  return transaction.write(
    `-- import-change
    WITH ${delivered(contents)}
    UPDATE ${table.name} AS standing
    SET ${others.map((column) => `"${column}" = delivered."${column}"`).join(", ")}
    FROM delivered
    WHERE ${sameKey(table, "delivered", "standing")}
      AND (${listed(compared, "standing")}) IS DISTINCT FROM (${listed(compared, "delivered")})`,
    valuesOf(contents),
  );
}

/**
 * Makes a table that no other table points to hold exactly the delivered rows. What is gone leaves first and what is
 * shorter shrinks before anything is added, so that periods never overlap on the way.
 */
export async function synchronise(transaction: ImportTransaction, contents: TableContents): Promise<Changes> {
  const removed = await removeGone(transaction, contents);
  const changed = await changeDifferent(transaction, contents);
  const added = await addNew(transaction, contents);
  return { added, changed, removed };
}
