import { DatabaseError, type Pool, type PoolClient } from "pg";
import { toProperty } from "./naming.ts";
import { TYPES } from "./row-shape.ts";
import { ScopedQuery } from "./scoped-query.ts";
import { SET_SCOPE, settingsOf, type ViewerScope } from "./viewer-scope.ts";

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

/** The reader that answers for one viewer: the only way to a reader. */
export type ReaderOf = (scope: ViewerScope) => Reader;

const PORTION = 1000;

/** Whether a connection can do nothing more; after a refused statement it can. */
function isLost(error: unknown): boolean {
  return !(error instanceof DatabaseError) || error.severity === "FATAL";
}

async function readFor<Row>(
  pool: Pool,
  scope: ViewerScope,
  { name, text }: Statement<Row>,
  values: readonly unknown[],
): Promise<Row[]> {
  const connection = await pool.connect();
  try {
    const rows = await connection.query(new ScopedQuery({ name, text, values, scope })).rows;
    connection.release();
    return rows as Row[];
  } catch (error) {
    connection.release(isLost(error));
    throw error;
  }
}

async function fetchPortion<Row>(connection: PoolClient): Promise<Row[]> {
  const { rows, fields } = await connection.query<Record<string, unknown>>({
    text: `FETCH ${PORTION} FROM portion`,
    types: TYPES,
  });
  const properties = fields.map((field) => [field.name, toProperty(field.name)] as const);
  return rows.map(
    (row) => Object.fromEntries(properties.map(([column, property]) => [property, row[column]])) as Row,
  );
}

async function* streamFor<Row>(
  pool: Pool,
  scope: ViewerScope,
  text: string,
  values: readonly unknown[],
): AsyncGenerator<Row[]> {
  const connection = await pool.connect();
  let isWhole = false;
  try {
    await connection.query("BEGIN READ ONLY");
    await connection.query(SET_SCOPE, settingsOf(scope));
    // The whole answer is wanted, not its beginning as soon as can be.
    await connection.query("SET LOCAL cursor_tuple_fraction = 1");
    await connection.query(`DECLARE portion NO SCROLL CURSOR FOR\n${text}`, [...values]);
    for (;;) {
      const rows = await fetchPortion<Row>(connection);
      if (rows.length > 0) yield rows;
      if (rows.length < PORTION) break;
    }
    await connection.query("COMMIT");
    isWhole = true;
  } finally {
    // A reader that stops half-way leaves a cursor behind: then the connection is closed, not given back.
    connection.release(!isWhole);
  }
}

/** A reader that takes its connections from `pool`, one statement at a time, and sees what `scope` may see. */
export class PoolReader implements Reader {
  constructor(
    private readonly pool: Pool,
    private readonly scope: ViewerScope,
  ) {}

  read<Row>(statement: Statement<Row>, values: readonly unknown[] = []): Promise<Row[]> {
    return readFor(this.pool, this.scope, statement, values);
  }

  stream<Row>({ text }: Statement<Row>, values: readonly unknown[] = []): AsyncGenerator<Row[]> {
    return streamFor<Row>(this.pool, this.scope, text, values);
  }
}
