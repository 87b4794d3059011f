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

/** The table that says what changed. */
const CHANGED: Readonly<Record<Rollups, string>> = {
  statements: "renewed",
  providers: "renewed",
  scores: "rescored",
  differences: "redeclared",
};

/** From so many changes on, tables are read whole: to look each of them up takes longer. */
const MANY = 5000;

/**
 * Which joins the planner may choose. It takes municipality, provider and month, which know each other, for strangers: it
 * expects one row where there are thirty, looks up what should be read whole, and would merge every month with every other.
 */
async function chooseJoins(transaction: ImportTransaction, rollups: Rollups): Promise<void> {
  const [changed] = await transaction.read<{ are_many: boolean }>(
    `SELECT count(*) > ${MANY} AS are_many FROM ${CHANGED[rollups]}`,
  );
  await transaction.write("SET LOCAL enable_mergejoin = off");
  if (changed?.are_many === true) await transaction.write("SET LOCAL enable_nestloop = off");
}

/** Makes rollups follow the facts, and point to what those point to; comes after they have changed. */
export async function renewRollups(transaction: ImportTransaction, rollups: Rollups): Promise<void> {
  const folder = join(findProjectFolder(import.meta.dirname), "server/import/rollups", rollups);
  await chooseJoins(transaction, rollups);
  await withoutRowLookups(transaction, async () => {
    for (const step of (await readdir(folder)).sort())
      await transaction.write(await readFile(join(folder, step), "utf8"));
  });
  await transaction.write("SET LOCAL enable_mergejoin = on");
  await transaction.write("SET LOCAL enable_nestloop = on");
}
