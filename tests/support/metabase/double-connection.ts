import { Client, type types } from "pg";
import type { BoundQuery } from "./bind-query.ts";

/** What the double knows of a result's column. */
export interface ResultColumn {
  readonly name: string;
  readonly base_type: string;
}

/** What a query gives. */
export interface QueryResult {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly unknown[])[];
}

const NUMBERS: Readonly<Record<number, string>> = {
  20: "type/BigInteger",
  21: "type/Integer",
  23: "type/Integer",
  700: "type/Float",
  701: "type/Float",
  1700: "type/Decimal",
};

const OTHERS: Readonly<Record<number, string>> = {
  16: "type/Boolean",
  1082: "type/Date",
  1114: "type/DateTime",
  1184: "type/DateTimeWithLocalTZ",
};

/** Numbers come as numbers, whatever PostgreSQL makes of them on the wire; a day at midnight. */
function readAs(oid: number): (text: string) => unknown {
  if (oid in NUMBERS) return Number;
  if (oid === 1082) return (text) => `${text}T00:00:00Z`;
  if (oid === 1114 || oid === 1184) return (text) => text;
  return oid === 16 ? (text) => text === "t" : (text) => text;
}

/** Does something with a connection as the account that was given to Metabase; it can only read what that account may. */
export async function withConnection<Result>(
  details: Readonly<Record<string, unknown>>,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({
    host: String(details.host),
    port: Number(details.port),
    database: String(details.dbname),
    user: String(details.user),
    password: String(details.password),
    types: { getTypeParser: readAs as typeof types.getTypeParser },
    statement_timeout: 30_000,
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Runs a question. */
export function runQuery(
  details: Readonly<Record<string, unknown>>,
  { text, values }: BoundQuery,
): Promise<QueryResult> {
  return withConnection(details, async (client) => {
    const { fields, rows } = await client.query<unknown[]>({ text, values: [...values], rowMode: "array" });
    const columns = fields.map(({ name, dataTypeID }) => ({
      name,
      base_type: NUMBERS[dataTypeID] ?? OTHERS[dataTypeID] ?? "type/Text",
    }));
    return { columns, rows };
  });
}
