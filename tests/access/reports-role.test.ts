import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { MikroORM } from "@mikro-orm/postgresql";
import { openOrm } from "#server/database/orm.ts";
import { ENTITIES } from "#server/entities.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";
import { openTestDatabase, type TestDatabase } from "../support/test-database.ts";

let database: TestDatabase;
let reports: MikroORM;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  reports = await openOrm({
    clientUrl: database.url,
    entities: ENTITIES,
    projectFolder: PROJECT_FOLDER,
    role: "regiospiegel_reports",
  });
});

afterAll(async () => {
  await reports.close();
  await database.close();
});

test("a report reads every figure", async () => {
  const views = await database.orm.em.execute<{ name: string }[]>(
    "SELECT viewname AS name FROM pg_views WHERE schemaname = 'indicators' ORDER BY viewname",
  );
  expect(views.length).toBeGreaterThan(0);
  for (const { name } of views) await reports.em.execute(`SELECT FROM indicators.${name} LIMIT 1`);
});

test.each(["core.contribution", "core.municipality", "raw.delivered_row"])(
  "a report can't read the table %s",
  async (table) => {
    await expect(reports.em.execute(`SELECT FROM ${table} LIMIT 1`)).rejects.toThrow(
      "permission denied for schema",
    );
  },
);

test("a report changes nothing", async () => {
  await expect(reports.em.execute("CREATE VIEW indicators.mine AS SELECT 1")).rejects.toThrow(
    "permission denied",
  );
});
