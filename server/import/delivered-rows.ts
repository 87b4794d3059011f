import type { TableShape } from "./entity-table.ts";
import type { Values } from "./formats/seed-format.ts";
import type { ImportTransaction } from "./import-transaction.ts";
import type { SeedRows } from "./seed-row.ts";
import { synchronise } from "./synchronise.ts";

const DELIVERED_ROW: TableShape = {
  name: '"raw"."delivered_row"',
  columns: ["file", "row_number", "cells"],
  key: ["file", "row_number"],
};

/** Every row as it was delivered, for the table of that name. */
export function deliveredRows(rows: SeedRows): Values[] {
  return [...rows.values()].flat().map(({ file, number, cells }) => ({ file, row_number: number, cells }));
}

/** The files of which a row was added, changed or removed since the last import. */
export async function changedFiles(
  transaction: ImportTransaction,
  rows: readonly Values[],
): Promise<ReadonlySet<string>> {
  const files = await transaction.read<{ file: string }>(
    `-- import-changed-files
    WITH delivered AS (
      SELECT given.file, given.row_number, given.cells
      FROM jsonb_populate_recordset(NULL::raw.delivered_row, ?) AS given
    )
    SELECT DISTINCT coalesce(delivered.file, standing.file) AS file
    FROM delivered
    FULL JOIN raw.delivered_row AS standing
      ON standing.file = delivered.file AND standing.row_number = delivered.row_number
    WHERE standing.cells IS DISTINCT FROM delivered.cells`,
    [JSON.stringify(rows)],
  );
  return new Set(files.map(({ file }) => file));
}

/** Keeps the rows as delivered equal to the files. */
export async function writeDeliveredRows(
  transaction: ImportTransaction,
  rows: readonly Values[],
): Promise<void> {
  await synchronise(transaction, { table: DELIVERED_ROW, rows });
}
