import { randomUUID } from "node:crypto";
import type { MikroORM } from "@mikro-orm/postgresql";
import { type Doorkeeper, openDoorkeeper } from "#server/database/open-doorkeeper.ts";
import { openReader } from "#server/database/open-reader.ts";
import { openOrm } from "#server/database/orm.ts";
import type { Reader, ReaderOf } from "#server/database/reader.ts";
import { PUBLIC_SCOPE } from "#server/database/viewer-scope.ts";
import { ENTITIES } from "#server/entities.ts";
import { withMaintenance } from "./maintenance.ts";
import { PROJECT_FOLDER } from "./project-folder.ts";
import { ensureTemplate, type Template } from "./template-database.ts";
import { databaseUrl } from "./test-cluster.ts";

export interface TestDatabase {
  readonly url: string;
  /** As the owner, who may do everything. */
  readonly orm: MikroORM;
  /** As the role under which every question is answered, for somebody. */
  readonly readerOf: ReaderOf;
  /** As the role of dashboards, which reads views and no table, for somebody. */
  readonly reportsOf: ReaderOf;
  /** As the role under which every question is answered, for the public. */
  readonly reader: Reader;
  /** As the role that recognises people and writes down what they do. */
  readonly doorkeeper: Doorkeeper;
  /** Closes the connections and throws the database away. */
  close(): Promise<void>;
}

export interface TestDatabaseOptions {
  /** Whether it holds what seeds/ holds; otherwise tables and views only. */
  readonly seeded?: boolean;
  /** Whether the fictional region stands beside the seeds, as after `npm start`. */
  readonly fictional?: boolean;
}

function templateOf({ seeded = false, fictional = false }: TestDatabaseOptions): Template {
  if (fictional) return "template_fictional";
  return seeded ? "template_seeded" : "template_empty";
}

/** A real database for one test file, copied from a template. */
export async function openTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await withMaintenance(async (client) => {
    const template = templateOf(options);
    await ensureTemplate(client, template);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  });
  const place = { clientUrl: databaseUrl(name), entities: ENTITIES, projectFolder: PROJECT_FOLDER };
  const orm = await openOrm(place);
  const { readerOf, reportsOf, close } = await openReader(place);
  const { doorkeeper, close: closeDoors } = await openDoorkeeper(place);
  return {
    url: place.clientUrl,
    orm,
    readerOf,
    reportsOf,
    doorkeeper,
    reader: readerOf(PUBLIC_SCOPE),
    close: async () => {
      await close();
      await closeDoors();
      await orm.close();
      await withMaintenance((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}
