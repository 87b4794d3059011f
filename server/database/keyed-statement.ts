import { toColumn } from "./naming.ts";
import { type Statement, statement } from "./reader.ts";

/** What a row of a batch carries besides its own columns: the position of the key it answers. */
export interface Keyed {
  readonly keyIndex: number;
}

/** The columns of a key in camelCase, each with its type in PostgreSQL. */
export type KeyColumns = Readonly<Record<string, "text" | "integer" | "numeric" | "date" | "boolean">>;

/** A statement that answers for many keys at once. Whoever runs it says where the keys come from. */
export interface KeyedStatement<Row> extends Statement<Row & Keyed> {
  readonly key: KeyColumns;
  /** The text without the source of its keys. */
  readonly sql: string;
}

/**
 * Puts the source of the keys before a statement that reads them by the name `key`.
 * @param source a query of `key_index` and the columns of the key
 */
export function withKeys(sql: string, source: string): string {
  const [, own] = /^\s*WITH\s+([\s\S]*)$/.exec(sql) ?? [];
  return `WITH key AS (\n  ${source}\n)${own === undefined ? `\n${sql}` : `,\n${own}`}`;
}

/** The keys of a batch, from a JSON array in `$1`. */
function keysFromJson(key: KeyColumns): string {
  const columns = Object.entries(key).map(([property, type]) => `"${toColumn(property)}" ${type}`);
  return `SELECT * FROM jsonb_to_recordset($1) AS given (${["key_index integer", ...columns].join(", ")})`;
}

/**
 * Names a statement over keys. Its text reads them from `key` and returns the position of the one that a row answers:
 * `SELECT key.key_index, … FROM key JOIN core.cooperation_module AS module ON module.code = key.code ORDER BY …`.
 * Rows of one key stand in the order of the text; CTEs of its own begin with `WITH` as always.
 * @param key everything that changes the answer, the day included
 */
export function keyedStatement<Row>(name: string, key: KeyColumns, sql: string): KeyedStatement<Row> {
  const text = sql.trim();
  return { ...statement<Row & Keyed>(name, withKeys(text, keysFromJson(key))), key, sql: text };
}
