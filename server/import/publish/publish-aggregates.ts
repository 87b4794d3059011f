import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { findProjectFolder } from "#server/config/project-folder.ts";
import type { ImportTransaction } from "../import-transaction.ts";
import type { CareCell } from "./care-cell.rules.ts";
import { hiddenCells } from "./hidden-cells.rules.ts";
import { publishShares } from "./publish-shares.ts";

/** A cell as care-cells.sql reads it; numerics are exact decimal text. */
interface CellRow {
  readonly module_code: string;
  readonly year: number;
  readonly municipality_code: string;
  readonly care_category_code: string;
  readonly source_code: string;
  readonly spend: string;
  readonly client_months: string;
  readonly is_sensitive: boolean;
  readonly was_hidden: boolean;
  readonly is_spend_moved: boolean;
  readonly are_clients_moved: boolean;
}

const PUBLISHED = ["core.published_care_figure", "core.published_module_figure"] as const;

function cellOf(row: CellRow): CareCell {
  return {
    municipalityCode: row.municipality_code,
    careCategoryCode: row.care_category_code,
    spend: Number(row.spend),
    clientMonths: Number(row.client_months),
    isSensitive: row.is_sensitive,
    wasHidden: row.was_hidden,
    isMoved: { spend: row.is_spend_moved, clientMonths: row.are_clients_moved },
  };
}

/** The rows of one module's year, with those that must not be shown emptied. */
function releasedOf(rows: readonly CellRow[]): (CellRow & { readonly is_hidden: boolean })[] {
  const cells = rows.map(cellOf);
  const hidden = hiddenCells(cells);
  return rows.map((row, index) => {
    const cell = cells[index];
    return { ...row, is_hidden: cell === undefined || hidden.has(cell) };
  });
}

const CELLS = `
  jsonb_to_recordset(?) AS cell (
    municipality_code text, module_code text, care_category_code text, year integer, spend numeric,
    client_months numeric, source_code text, is_hidden boolean)`;

async function write(transaction: ImportTransaction, rows: readonly CellRow[]): Promise<void> {
  const released = JSON.stringify(releasedOf(rows));
  await transaction.write(
    `-- publish-last-release
    INSERT INTO core.last_release (
      municipality_code, module_code, care_category_code, year, spend, client_months, is_hidden)
    SELECT
      cell.municipality_code, cell.module_code, cell.care_category_code, cell.year, cell.spend, cell.client_months, cell.is_hidden
    FROM ${CELLS}`,
    [released],
  );
  for (const table of PUBLISHED) {
    const isOfModule = table === "core.published_module_figure";
    const key = isOfModule ? "" : "municipality_code, ";
    await transaction.write(
      `-- publish-care-figures
      INSERT INTO ${table} (${key}module_code, care_category_code, year, spend, clients, source_code)
      SELECT
        ${key}cell.module_code,
        cell.care_category_code,
        cell.year,
        CASE WHEN NOT cell.is_hidden THEN cell.spend END,
        CASE WHEN NOT cell.is_hidden THEN core.shown_count(cell.client_months / 12.0) END,
        cell.source_code
      FROM ${CELLS}
      WHERE (cell.municipality_code = '') = ?`,
      [released, isOfModule],
    );
  }
}

/**
 * Makes the published aggregates of some years again: what everyone may read of the statements, safe by itself.
 * Comes last in the transaction that changes the rollups.
 * @param years of which rollups, talks, measurements, deliveries, declarations or obligations were touched
 */
export async function publishAggregates(
  transaction: ImportTransaction,
  years: readonly number[],
): Promise<void> {
  const folder = join(findProjectFolder(import.meta.dirname), "server/import/publish");
  const rows = await transaction.read<CellRow>(await readFile(join(folder, "care-cells.sql"), "utf8"), [
    years,
  ]);
  for (const table of [...PUBLISHED, "core.last_release"])
    await transaction.write(`DELETE FROM ${table} WHERE year = ANY (?)`, [years]);
  const tables = Map.groupBy(rows, (row) => `${row.module_code} ${row.year}`);
  for (const rowsOfTable of tables.values()) await write(transaction, rowsOfTable);
  await publishShares(transaction, folder, years);
}
