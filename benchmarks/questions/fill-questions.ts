import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { withCurrentDatabase } from "#server/commands/with-current-database.ts";
import { ENTITIES } from "#server/entities.ts";
import { inImportTransaction } from "#server/import/import-transaction.ts";
import { CHANGED_WITH_REGION } from "#server/import/region/changed-with-region.ts";
import { renewRollups } from "#server/import/rollups/renew-rollups.ts";
import { type Filling, fill } from "../data/fill.ts";
import type { Size } from "../data/sizes.ts";

async function isFilled(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query("SELECT FROM core.provider_difference_rollup LIMIT 1");
  await client.end();
  return rowCount === 1;
}

async function run(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** Makes and fills the database of one size with all that the questions ask, unless it is there from an earlier time. */
export async function fillForQuestions(size: Size, filling: Filling): Promise<string> {
  const url = await fill(size, filling);
  if (await isFilled(url)) return url;
  const { projectFolder } = filling;
  await run(url, readFileSync(join(projectFolder, "benchmarks/questions/more-facts.sql"), "utf8"), "ANALYZE");
  await withCurrentDatabase(url, { entities: ENTITIES, projectFolder, say: () => undefined }, (orm) =>
    inImportTransaction(orm, async (transaction) => {
      for (const named of CHANGED_WITH_REGION) await transaction.write(named);
      for (const rollups of ["scores", "differences"] as const) await renewRollups(transaction, rollups);
    }),
  );
  await run(url, "VACUUM ANALYZE");
  return url;
}
