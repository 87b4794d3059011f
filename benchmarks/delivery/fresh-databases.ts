import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { withCurrentDatabase } from "#server/commands/with-current-database.ts";
import { ENTITIES } from "#server/entities.ts";
import { databaseAt } from "../data/fill.ts";
import { providersFor } from "./statements-file.ts";

/** Runs statements one after another, on a connection of their own. */
export async function run(at: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: at });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

async function freshDatabase(
  url: string,
  name: string,
  projectFolder: string,
  rows: number,
): Promise<string> {
  await run(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`, `CREATE DATABASE ${name}`);
  const at = databaseAt(url, name);
  await withCurrentDatabase(at, { entities: ENTITIES, projectFolder, say: () => undefined }, () =>
    Promise.resolve(),
  );
  await run(
    at,
    // The register is not what is measured, and the policies are not the owner's to write through.
    "SET session_replication_role = replica",
    `SET bench.providers = ${providersFor(rows)}`,
    "SET ROLE regiospiegel_importer",
    readFileSync(join(projectFolder, "benchmarks/delivery/register.sql"), "utf8"),
    "RESET ROLE",
    "VACUUM ANALYZE",
  );
  return at;
}

/** Two databases with the same register and no statements: one for the import, one for the bare load. */
export async function freshDatabases(
  url: string,
  projectFolder: string,
  rows: number,
): Promise<{ readonly ours: string; readonly bare: string }> {
  const ours = await freshDatabase(url, "delivery_ours", projectFolder, rows);
  return { ours, bare: await freshDatabase(url, "delivery_bare", projectFolder, rows) };
}
