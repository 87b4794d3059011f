import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ImportTransaction } from "../import-transaction.ts";

const COLUMNS = "module_code, measure, care_category_code, year, percentage, source_code";

/**
 * Makes the published shares of some years again: each `share-….sql` of the folder says one of them, and when it is shown.
 * Comes after the published figures, which tell which years are finished.
 */
export async function publishShares(
  transaction: ImportTransaction,
  folder: string,
  years: readonly number[],
): Promise<void> {
  await transaction.write("DELETE FROM core.published_module_share WHERE year = ANY (?)", [years]);
  const files = (await readdir(folder)).filter((file) => /^share-.*\.sql$/.test(file)).sort();
  for (const file of files) {
    const sql = await readFile(join(folder, file), "utf8");
    await transaction.write(`INSERT INTO core.published_module_share (${COLUMNS})\n${sql}`, [years]);
  }
}
