import type { TableShape } from "./entity-table.ts";
import { dutchNumber } from "./figures/dutch-number.ts";
import type { ImportTransaction } from "./import-transaction.ts";
import type { LargeTable } from "./large-table.ts";

/** After how many rows it says how far it is. */
const STEP = 20_000;

/**
 * Brings the rows of a large table to the database, a batch at a time, into a table that lasts as long as the transaction.
 * @param label what the rows are called in Dutch, in the plural
 * @param progress is told how far it is
 * @returns the name of that table
 */
export async function stage(
  transaction: ImportTransaction,
  table: TableShape,
  large: LargeTable,
  label: string,
  progress: (line: string) => void,
): Promise<string> {
  const columns = table.columns.map((column) => `"${column}"`).join(", ");
  const staging = table.name.replace(/^.*\."/, 'pg_temp."delivered_');
  await transaction.write(
    `-- import-stage
    CREATE TEMPORARY TABLE ${staging} ON COMMIT DROP AS SELECT ${columns} FROM ${table.name} WITH NO DATA`,
  );
  const title = `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
  let staged = 0;
  for (const batch of large.handOver()) {
    await transaction.write(
      `-- import-stage-batch
      INSERT INTO ${staging} (${columns})
      SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table.name}, ?)`,
      [batch.json],
    );
    const told = Math.floor(staged / STEP);
    staged += batch.rowCount;
    if (Math.floor(staged / STEP) > told || staged === large.rowCount) {
      progress(`${title}: ${dutchNumber(String(staged))} van ${dutchNumber(String(large.rowCount))}`);
    }
  }
  await transaction.write(`ANALYZE ${staging}`);
  return staging;
}
