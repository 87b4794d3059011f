import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { findProjectFolder } from "#server/config/project-folder.ts";
import type { ImportTransaction } from "../import-transaction.ts";
import { withoutRowLookups } from "../references/without-row-lookups.ts";

/**
 * What is added up beforehand, and the table of the transaction that says what changed: `renewed` (municipality_code,
 * provider_code, month) for statements and providers, `rescored` (provider_code, year) for scores, `redeclared` (as
 * `renewed`) for differences. Providers follow statements, and differences both.
 */
export const ROLLUPS = ["statements", "providers", "scores", "differences"] as const;
export type Rollups = (typeof ROLLUPS)[number];

/** Makes rollups follow the facts, and point to what those point to; comes after they have changed. */
export async function renewRollups(transaction: ImportTransaction, rollups: Rollups): Promise<void> {
  const folder = join(findProjectFolder(import.meta.dirname), "server/import/rollups", rollups);
  // A merge would lay every month of a provider in a municipality beside every other: the planner takes those columns, which
  // know each other, for strangers.
  await transaction.write("SET LOCAL enable_mergejoin = off");
  await withoutRowLookups(transaction, async () => {
    for (const step of (await readdir(folder)).sort())
      await transaction.write(await readFile(join(folder, step), "utf8"));
  });
  await transaction.write("SET LOCAL enable_mergejoin = on");
}
