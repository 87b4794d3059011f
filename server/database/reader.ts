import { type Pool, type QueryResult, TypeOverrides } from "pg";
import { toProperty } from "./naming.ts";

/** One SQL text with a name: prepared once per connection, and recognisable in the database's own statistics. */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
  /** Never set; carries the type of the rows. */
  readonly row?: Row;
}

/** Names an SQL text. Values go in as `$1`, `$2`, …; no text is ever put together from what came in. */
export function statement<Row>(name: string, sql: string): Statement<Row> {
  return { name, text: `-- ${name}\n${sql.trim()}` };
}

/** Reads rows; columns come out in camelCase, dates as `YYYY-MM-DD`, numerics as exact decimal text. */
export interface Reader {
  read<Row>(statement: Statement<Row>, values?: readonly unknown[]): Promise<Row[]>;
  /** The same in portions, so that an answer of any length fits in memory. One connection is taken until the last. */
  stream<Row>(statement: Statement<Row>, values?: readonly unknown[]): AsyncIterable<Row[]>;
}

const DATE = 1082;
const TIMESTAMP_WITH_ZONE = 1184;
const TYPES = new TypeOverrides();
TYPES.setTypeParser(DATE, (text) => text);
TYPES.setTypeParser(TIMESTAMP_WITH_ZONE, (text) => new Date(text).toISOString());

const PORTION = 1000;

function asRows<Row>({ rows, fields }: QueryResult<Record<string, unknown>>): Row[] {
  const properties = fields.map((field) => [field.name, toProperty(field.name)] as const);
  return rows.map(
    (row) => Object.fromEntries(properties.map(([column, property]) => [property, row[column]])) as Row,
  );
}

async function* streamFrom<Row>(pool: Pool, text: string, values: readonly unknown[]): AsyncGenerator<Row[]> {
  const connection = await pool.connect();
  let isWhole = false;
  try {
    await connection.query("BEGIN READ ONLY");
    // The whole answer is wanted, not its beginning as soon as can be.
    await connection.query("SET LOCAL cursor_tuple_fraction = 1");
    await connection.query(`DECLARE portion NO SCROLL CURSOR FOR\n${text}`, [...values]);
    for (;;) {
      const result = await connection.query<Record<string, unknown>>({
        text: `FETCH ${PORTION} FROM portion`,
        types: TYPES,
      });
      if (result.rows.length > 0) yield asRows<Row>(result);
      if (result.rows.length < PORTION) break;
    }
    await connection.query("COMMIT");
    isWhole = true;
  } finally {
    // A reader that stops half-way leaves a cursor behind: then the connection is closed, not given back.
    connection.release(!isWhole);
  }
}

/** A reader that takes its connections from `pool`, one statement at a time. */
export function createReader(pool: Pool): Reader {
  return {
    async read<Row>({ name, text }: Statement<Row>, values: readonly unknown[] = []): Promise<Row[]> {
      return asRows(
        await pool.query<Record<string, unknown>>({ name, text, values: [...values], types: TYPES }),
      );
    },
    stream: <Row>({ text }: Statement<Row>, values: readonly unknown[] = []) =>
      streamFrom<Row>(pool, text, values),
  };
}
