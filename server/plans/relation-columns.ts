import { type KeyedStatement, withKeys } from "../database/keyed-statement.ts";
import { toColumn } from "../database/naming.ts";
import type { Reader } from "../database/reader.ts";

/** The properties of the rows of each relation, by the name of its statement. */
export type RelationColumns = ReadonlyMap<string, ReadonlySet<string>>;

/** Asks for no rows, and gets one of nulls: its properties are those of the relation. */
async function columnsOf(reader: Reader, { name, key, sql }: KeyedStatement<unknown>): Promise<Set<string>> {
  const keys = Object.entries(key).map(([property, type]) => `NULL::${type} AS "${toColumn(property)}"`);
  const noKey = `SELECT ${["0 AS key_index", ...keys].join(", ")}`;
  const text = `-- columns of ${name}
  SELECT described.*
  FROM (SELECT 1) AS always
  LEFT JOIN (SELECT * FROM (\n${withKeys(sql, noKey)}\n) AS relation LIMIT 0) AS described ON true`;
  // Without a name: it is asked once and need not be kept.
  const [row = {}] = await reader.read<object>({ name: "", text });
  return new Set(Object.keys(row));
}

/** What the relations give, as the database itself tells it: no list beside the SQL can go out of date. */
export async function readRelationColumns(
  reader: Reader,
  statements: readonly KeyedStatement<unknown>[],
): Promise<RelationColumns> {
  const byName = new Map(statements.map((one) => [one.name, one]));
  return new Map(
    await Promise.all([...byName].map(async ([name, one]) => [name, await columnsOf(reader, one)] as const)),
  );
}
