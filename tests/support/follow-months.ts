import type { MikroORM } from "@mikro-orm/postgresql";
import { type ImportTransaction, inImportTransaction } from "#server/import/import-transaction.ts";
import { renewRollups } from "#server/import/rollups/renew-rollups.ts";

const CHANGED: readonly string[] = [
  "CREATE TEMPORARY TABLE renewed ON COMMIT DROP AS SELECT DISTINCT municipality_code, provider_code, month FROM core.statement_month_rollup",
  "CREATE TEMPORARY TABLE rescored ON COMMIT DROP AS SELECT DISTINCT provider_code, left(period, 4) AS year FROM core.indicator_measurement",
  "CREATE TEMPORARY TABLE redeclared ON COMMIT DROP AS SELECT DISTINCT municipality_code, provider_code, month FROM core.declaration_total",
];

/** Makes the rollups of providers, scores and differences follow months, measurements and declarations that a test wrote by hand. */
export async function followMonths(transaction: ImportTransaction): Promise<void> {
  for (const named of CHANGED) await transaction.write(named);
  for (const rollups of ["providers", "scores", "differences"] as const)
    await renewRollups(transaction, rollups);
}

/** The same in a transaction of its own. */
export async function haveRollupsFollow(orm: MikroORM): Promise<void> {
  await inImportTransaction(orm, followMonths);
}
