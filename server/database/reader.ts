import { TypeOverrides, type Pool } from "pg";
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
}

const DATE = 1082;
const TIMESTAMP_WITH_ZONE = 1184;
const TYPES = new TypeOverrides();
TYPES.setTypeParser(DATE, (text) => text);
TYPES.setTypeParser(TIMESTAMP_WITH_ZONE, (text) => new Date(text).toISOString());

/** A reader that takes its connections from `pool`, one statement at a time. */
export function createReader(pool: Pool): Reader {
  return {
    async read<Row>({ name, text }: Statement<Row>, values: readonly unknown[] = []): Promise<Row[]> {
      const result = await pool.query<Record<string, unknown>>({ name, text, values: [...values], types: TYPES });
      const properties = result.fields.map((field) => [field.name, toProperty(field.name)] as const);
      return result.rows.map(
        (row) => Object.fromEntries(properties.map(([column, property]) => [property, row[column]])) as Row,
      );
    },
  };
}
