import type { Pool } from "pg";

/** A column of a result, as PostgreSQL describes it. */
export interface DescribedColumn {
  readonly name: string;
  readonly kind: "number" | "date" | "text";
}

const NUMBERS = new Set([20, 21, 23, 700, 701, 1700]);
const DATE = 1082;

/**
 * The columns that a query gives, found without reading a row: it is explained, and asked for none of its rows.
 * @throws what PostgreSQL refuses
 */
export async function describeColumns(
  pool: Pool,
  text: string,
  values: readonly (string | null)[],
): Promise<DescribedColumn[]> {
  await pool.query(`EXPLAIN ${text}`, [...values]);
  const { fields } = await pool.query(`SELECT * FROM (\n${text}\n) AS tile LIMIT 0`, [...values]);
  return fields.map(({ name, dataTypeID }) => ({
    name,
    kind: NUMBERS.has(dataTypeID) ? "number" : dataTypeID === DATE ? "date" : "text",
  }));
}
