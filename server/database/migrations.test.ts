import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { MikroORM } from "@mikro-orm/postgresql";
import { withMaintenance } from "../../tests/support/maintenance.ts";
import { PROJECT_FOLDER } from "../../tests/support/project-folder.ts";
import { ensureTemplate } from "../../tests/support/template-database.ts";
import { databaseUrl } from "../../tests/support/test-cluster.ts";
import { migrate } from "./migrate.ts";
import { openOrm } from "./orm.ts";

const DATABASE = `migrations_${process.pid}`;
const files = readdirSync(join(PROJECT_FOLDER, "server/database/migrations")).toSorted();
const silent = (): void => undefined;

let orm: MikroORM;

beforeAll(async () => {
  // Roles and what they may set belong to the whole cluster: two databases can't be told of them at the same moment.
  await withMaintenance((client) => ensureTemplate(client, "template_empty"));
  await withMaintenance((client) => client.query(`CREATE DATABASE ${DATABASE}`));
  orm = await openOrm({ clientUrl: databaseUrl(DATABASE), entities: [], projectFolder: PROJECT_FOLDER });
});

afterAll(async () => {
  await orm.close();
  await withMaintenance((client) => client.query(`DROP DATABASE ${DATABASE}`));
});

test("every migration runs, up from an empty database, in the order of their names", async () => {
  expect(await migrate(orm, silent)).toEqual(files.map((file) => file.replace(".sql", "")));
});

test("a second time there is nothing to do", async () => {
  expect(await migrate(orm, silent)).toEqual([]);
});

test("the three schemas are there, and the reader may enter two of them", async () => {
  const rooms = await orm.em.execute<{ room: string; may_enter: boolean }[]>(
    `SELECT room, has_schema_privilege('regiospiegel_reader', room, 'USAGE') AS may_enter
     FROM unnest(ARRAY['core', 'indicators', 'raw']) AS room ORDER BY room`,
  );
  expect(rooms).toEqual([
    { room: "core", may_enter: true },
    { room: "indicators", may_enter: true },
    { room: "raw", may_enter: false },
  ]);
});
