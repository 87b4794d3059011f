import { careCategories } from "../formats/care-categories.format.ts";
import type { ImportTransaction } from "../import-transaction.ts";
import type { TableChanges } from "../write-tables.ts";
import { renewRollups } from "./renew-rollups.ts";

const EVERYTHING: readonly string[] = [
  `-- modules-renewed
  CREATE TEMPORARY TABLE renewed ON COMMIT DROP AS
  SELECT DISTINCT rollup.municipality_code, rollup.provider_code, rollup.month FROM core.statement_month_rollup AS rollup`,
  `-- modules-redeclared
  CREATE TEMPORARY TABLE redeclared ON COMMIT DROP AS
  SELECT DISTINCT total.municipality_code, total.provider_code, total.month
  FROM core.declaration_total AS total
  WHERE total.provider_code IS NOT NULL`,
];

/** Figures are added up by module too: a care category that moved to another one takes them along. */
export async function followModules(
  transaction: ImportTransaction,
  changes: readonly TableChanges[],
): Promise<void> {
  if (!changes.some(({ label, changed }) => label === careCategories.label && changed > 0)) return;
  for (const named of EVERYTHING) await transaction.write(named);
  for (const rollups of ["providers", "differences"] as const) await renewRollups(transaction, rollups);
}
