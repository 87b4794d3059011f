import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MikroORM } from "@mikro-orm/postgresql";
import type { Client } from "pg";
import { withCurrentDatabase } from "#server/commands/with-current-database.ts";
import { ENTITIES } from "#server/entities.ts";
import { PROJECT_FOLDER } from "./project-folder.ts";
import { databaseUrl } from "./test-cluster.ts";

/** Which template: tables and views only, with everything that seeds/ holds, or with the fictional region besides. */
export type Template = "template_empty" | "template_seeded" | "template_fictional";

/** What a template is made out of. */
const MADE_OF: Partial<Record<Template, Template>> = {
  template_seeded: "template_empty",
  template_fictional: "template_seeded",
};

async function importAll(orm: MikroORM): Promise<void> {
  const { importSeeds } = await import("#server/import/import-run.ts");
  const seedsFolder = join(PROJECT_FOLDER, "seeds");
  await importSeeds({ orm, seedsFolder, clock: () => new Date(), progress: () => undefined });
}

async function addRegion(orm: MikroORM): Promise<void> {
  const { bringDataUpToDate } = await import("#server/commands/fictional/bring-data-up-to-date.ts");
  const dataFolder = await mkdtemp(join(tmpdir(), "regiospiegel-region-"));
  const seedsFolder = join(PROJECT_FOLDER, "seeds");
  const world = { projectFolder: PROJECT_FOLDER, seedsFolder, dataFolder, hasFictionalRegion: true };
  await bringDataUpToDate(orm, { ...world, clock: () => new Date(), progress: () => undefined });
  await rm(dataFolder, { recursive: true });
}

async function exists(client: Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
  return rowCount === 1;
}

async function build(client: Client, template: Template): Promise<void> {
  const madeOf = MADE_OF[template];
  const unfinished = `${template}_unfinished`;
  await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
  await client.query(
    `CREATE DATABASE ${unfinished}${madeOf ? ` TEMPLATE ${madeOf} STRATEGY FILE_COPY` : ""}`,
  );
  const context = { entities: ENTITIES, projectFolder: PROJECT_FOLDER, say: () => undefined };
  await withCurrentDatabase(databaseUrl(unfinished), context, async (orm) => {
    if (template === "template_seeded") await importAll(orm);
    if (template === "template_fictional") await addRegion(orm);
  });
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
}

/** Makes a template when the first test asks for it; the other workers wait. */
export async function ensureTemplate(client: Client, template: Template): Promise<void> {
  if (await exists(client, template)) return;
  const madeOf = MADE_OF[template];
  if (madeOf) await ensureTemplate(client, madeOf);
  await client.query("SELECT pg_advisory_lock(hashtext($1))", [template]);
  try {
    if (!(await exists(client, template))) await build(client, template);
  } finally {
    await client.query("SELECT pg_advisory_unlock(hashtext($1))", [template]);
  }
}
