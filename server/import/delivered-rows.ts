import { textOf } from "./cells/text-of.ts";
import type { TableShape } from "./entity-table.ts";
import type { Values } from "./formats/seed-format.ts";
import type { ImportTransaction } from "./import-transaction.ts";
import type { Seeds } from "./read-seeds.ts";
import { synchronise } from "./synchronise.ts";

const DELIVERED_ROW: TableShape = {
  name: '"raw"."delivered_row"',
  columns: ["file", "row_number", "cells"],
  key: ["file", "row_number"],
};

const DELIVERED_FILE: TableShape = {
  name: '"raw"."delivered_file"',
  columns: ["file", "sha256", "row_count"],
  key: ["file"],
};

/** What was delivered, as `raw` keeps it. */
export interface Delivered {
  /** Every row of `reference/` and `sources/`, for the table of that name. */
  readonly rows: readonly Values[];
  /** Every file of `open-data/`, of which no rows are kept. */
  readonly files: readonly Values[];
}

/** Every row as it was delivered, or only its file where that is enough. */
export function deliveredIn({ rows, files }: Seeds): Delivered {
  const withoutRows = new Set(files.map(({ file }) => file));
  const kept = [...rows.values()].flat().filter(({ file }) => !withoutRows.has(file));
  return {
    rows: kept.map(({ file, number, cells }) => ({ file, row_number: number, cells })),
    files: files.map((file) => ({ ...file })),
  };
}

/** How many rows were delivered; a `source.yml` is none. */
export function rowCountOf({ rows, files }: Delivered): number {
  const kept = rows.filter(({ file }) => !textOf(file).endsWith("/source.yml")).length;
  return files.reduce((sum, { row_count }) => sum + Number(row_count), kept);
}

/** The files of which a row was added, changed or removed since the last import; without rows, those with another hash. */
export async function changedFiles(
  transaction: ImportTransaction,
  { rows, files }: Delivered,
): Promise<ReadonlySet<string>> {
  const changed = await transaction.read<{ file: string }>(
    `-- import-changed-files
    WITH delivered AS (
      SELECT given.file, given.row_number, given.cells
      FROM jsonb_populate_recordset(NULL::raw.delivered_row, ?) AS given
    ),
    delivered_file AS (
      SELECT given.file, given.sha256 FROM jsonb_populate_recordset(NULL::raw.delivered_file, ?) AS given
    )
    SELECT DISTINCT coalesce(delivered.file, standing.file) AS file
    FROM delivered
    FULL JOIN raw.delivered_row AS standing
      ON standing.file = delivered.file AND standing.row_number = delivered.row_number
    WHERE standing.cells IS DISTINCT FROM delivered.cells
    UNION
    SELECT coalesce(delivered_file.file, standing.file)
    FROM delivered_file
    FULL JOIN raw.delivered_file AS standing ON standing.file = delivered_file.file
    WHERE standing.sha256 IS DISTINCT FROM delivered_file.sha256`,
    [JSON.stringify(rows), JSON.stringify(files)],
  );
  return new Set(changed.map(({ file }) => file));
}

/** Keeps the rows and files as delivered equal to what was read. */
export async function writeDelivered(
  transaction: ImportTransaction,
  { rows, files }: Delivered,
): Promise<void> {
  await synchronise(transaction, { table: DELIVERED_ROW, rows });
  await synchronise(transaction, { table: DELIVERED_FILE, rows: files });
}
