import { join } from "node:path";
import type { MikroORM } from "@mikro-orm/postgresql";
import type { Client } from "pg";
import { withCurrentDatabase } from "#server/commands/with-current-database.ts";
import { ENTITIES } from "#server/entities.ts";
import { PROJECT_FOLDER } from "./project-folder.ts";
import { databaseUrl } from "./test-cluster.ts";

/** Which template: tables and views only, or with everything that seeds/ holds. */
export type Template = "template_empty" | "template_seeded";

async function importAll(orm: MikroORM): Promise<void> {
  const { importSeeds } = await import("#server/import/import-run.ts");
  const seedsFolder = join(PROJECT_FOLDER, "seeds");
  await importSeeds({ orm, seedsFolder, clock: () => new Date(), progress: () => undefined });
}

async function exists(client: Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
  return rowCount === 1;
}

async function build(client: Client, template: Template): Promise<void> {
  const unfinished = `${template}_unfinished`;
  await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
  await client.query(
    `CREATE DATABASE ${unfinished}${template === "template_seeded" ? " TEMPLATE template_empty STRATEGY FILE_COPY" : ""}`,
  );
  const context = { entities: ENTITIES, projectFolder: PROJECT_FOLDER, say: () => undefined };
  await withCurrentDatabase(databaseUrl(unfinished), context, async (orm) => {
    if (template === "template_seeded") await importAll(orm);
  });
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
}

/** Makes a template when the first test asks for it; the other workers wait. */
export async function ensureTemplate(client: Client, template: Template): Promise<void> {
  if (await exists(client, template)) return;
  if (template === "template_seeded") await ensureTemplate(client, "template_empty");
  await client.query("SELECT pg_advisory_lock(hashtext($1))", [template]);
  try {
    if (!(await exists(client, template))) await build(client, template);
  } finally {
    await client.query("SELECT pg_advisory_unlock(hashtext($1))", [template]);
  }
}
