import type { Client } from "pg";
import { type KeyColumns, withKeys } from "#server/database/keyed-statement.ts";
import { toColumn } from "#server/database/naming.ts";
import type { Question } from "./questions.ts";

/** Who asks: with all municipalities, or with one. */
export const VIEWERS = [
  { role: "ANALYST", municipalities: "{}" },
  { role: "MUNICIPALITY", municipalities: "{FG0001}" },
] as const;

/** What PostgreSQL did for an answer. */
export interface Asked {
  readonly question: string;
  readonly viewer: string;
  /** Pages of 8 kB that were read, from memory or from disk: the same on a busy machine and on an idle one. */
  readonly buffers: number;
  readonly milliseconds: number;
  readonly rows: number;
}

interface Plan {
  readonly "Shared Hit Blocks": number;
  readonly "Shared Read Blocks": number;
  readonly "Actual Rows": number;
}

/** One key, as a planned operation gives it. */
function keysOf(key: KeyColumns): string {
  const columns = Object.entries(key).map(
    ([property, type], index) => `$${index + 1}::${type} AS "${toColumn(property)}"`,
  );
  return `SELECT ${["0 AS key_index", ...columns].join(", ")}`;
}

/** Asks once as the application does: as its role, with the settings of a viewer, all in one transaction. */
export async function ask(
  client: Client,
  { name, statement, key }: Question,
  viewer: (typeof VIEWERS)[number],
): Promise<Asked> {
  await client.query("BEGIN");
  await client.query("SET LOCAL ROLE regiospiegel_reader");
  await client.query(
    "SELECT set_config('regiospiegel.role', $1, true), set_config('regiospiegel.municipalities', $2, true)",
    [viewer.role, viewer.municipalities],
  );
  const { rows } = await client.query<{
    "QUERY PLAN": [{ readonly Plan: Plan; readonly "Execution Time": number }];
  }>(
    `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${withKeys(statement.sql, keysOf(statement.key))}`,
    Object.keys(statement.key).map((property) => key[property] ?? null),
  );
  await client.query("COMMIT");
  const [explained] = rows[0]?.["QUERY PLAN"] ?? [];
  if (!explained) throw new Error(`An EXPLAIN gives a plan, but got none for: ${name}`);
  const { Plan: plan } = explained;
  return {
    question: name,
    viewer: viewer.role,
    buffers: plan["Shared Hit Blocks"] + plan["Shared Read Blocks"],
    milliseconds: Math.round(explained["Execution Time"]),
    rows: plan["Actual Rows"],
  };
}
