import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { MikroORM } from "@mikro-orm/postgresql";
import { withCurrentDatabase } from "#server/commands/with-current-database.ts";
import { openReader } from "#server/database/open-reader.ts";
import { openOrm } from "#server/database/orm.ts";
import { type ReaderOf, statement } from "#server/database/reader.ts";
import { PUBLIC_SCOPE } from "#server/database/viewer-scope.ts";
import { ENTITIES } from "#server/entities.ts";
import { importSeeds, isUpToDate } from "#server/import/import-run.ts";
import { seedsHash } from "#server/import/seeds-hash.ts";
import { withMaintenance } from "../support/maintenance.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";
import { SeedsFolder } from "../support/seeds-folder.ts";
import { databaseUrl } from "../support/test-cluster.ts";
import { openTestDatabase } from "../support/test-database.ts";

const OWNER = `plain_owner_${process.pid}`;
const PASSWORD = "only-in-this-test";
const ROLES =
  "regiospiegel_reader, regiospiegel_reports, regiospiegel_dashboards, regiospiegel_importer, regiospiegel_doorkeeper";

const clock = () => new Date("2026-11-26T12:00:00Z");
const say = (): void => undefined;

let orm: MikroORM;
let readerOf: ReaderOf;
let close: () => Promise<void>;
let hash: string;

/** The one who owns the database is no superuser, as with a database of the municipality's own. */
beforeAll(async () => {
  await (await openTestDatabase()).close(); // Roles belong to the cluster; this makes sure that they are there.
  await withMaintenance(async (client) => {
    await client.query(`CREATE ROLE ${OWNER} LOGIN PASSWORD '${PASSWORD}' NOSUPERUSER CREATEROLE`);
    await client.query(`GRANT ${ROLES} TO ${OWNER} WITH ADMIN OPTION, INHERIT FALSE`);
    await client.query(`CREATE DATABASE ${OWNER} OWNER ${OWNER}`);
  });
  const url = new URL(databaseUrl(OWNER));
  Object.assign(url, { username: OWNER, password: PASSWORD });
  const options = { clientUrl: url.href, entities: ENTITIES, projectFolder: PROJECT_FOLDER };
  await using seeds = await SeedsFolder.copy();
  hash = await seedsHash(seeds.path);
  await withCurrentDatabase(url.href, { ...options, say }, (owner) =>
    importSeeds({ orm: owner, seedsFolder: seeds.path, clock, progress: say }),
  );
  orm = await openOrm(options);
  ({ readerOf, close } = await openReader(options));
});

afterAll(async () => {
  await close();
  await orm.close();
  await withMaintenance(async (client) => {
    await client.query(`DROP DATABASE ${OWNER} WITH (FORCE)`);
    await client.query(`DROP ROLE ${OWNER}`);
  });
});

test("a plain owner migrates, defines and imports, and everyone reads", async () => {
  const rows = await readerOf(PUBLIC_SCOPE).read(
    statement("arnhem", "SELECT name FROM core.municipality WHERE municipality_code = 'GM0202'"),
  );
  expect(rows).toEqual([{ name: "Arnhem" }]);
  expect(await isUpToDate(orm, hash)).toBe(true);
});

test("the data version holds the hash of what was imported, for everyone", async () => {
  const version = statement<{ version: string }>("version", "SELECT version FROM core.data_version");
  const [row] = await readerOf(PUBLIC_SCOPE).read(version);
  expect(row?.version.startsWith(hash)).toBe(true);
});

test.each([
  "INSERT INTO core.programme VALUES ('p', 'p', 'p', 1)",
  "INSERT INTO raw.delivered_row VALUES ('f', 1, '{}')",
])("the owner is bound by the policies too: %s", async (sql) => {
  await expect(orm.em.execute(sql)).rejects.toThrow("row-level security");
});

test("what was delivered is the import's alone", async () => {
  expect(await orm.em.execute("SELECT FROM raw.delivered_row")).toEqual([]);
});
