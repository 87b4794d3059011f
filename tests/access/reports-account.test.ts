import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Client } from "pg";
import { makeApplicationLogin } from "#server/database/application-login.ts";
import { ensureReportsAccount } from "#server/database/reports-account.ts";
import { withMaintenance } from "../support/maintenance.ts";
import { FIGURE_OF, MUNICIPALITIES, writeProviderFigures } from "../support/provider-figures.ts";
import { openTestDatabase, type TestDatabase } from "../support/test-database.ts";

/** Whoever administers Metabase: they know the account's password and write SQL of their own. */
const ACCOUNT = { user: `reports_attacker_${process.pid}`, password: "only-in-this-test" };
const AS_ADMINISTRATOR = `SELECT set_config('regiospiegel.role', 'ADMINISTRATOR', false),
  set_config('regiospiegel.municipalities', '{${MUNICIPALITIES.join(",")}}', false)`;

let database: TestDatabase;
let attacker: Client;
let views: string[];
let closedTables: string[];

beforeAll(async () => {
  database = await openTestDatabase();
  await writeProviderFigures(database.orm);
  await ensureReportsAccount(database.orm, ACCOUNT);
  const url = new URL(database.url);
  Object.assign(url, { username: ACCOUNT.user, password: ACCOUNT.password });
  attacker = new Client({ connectionString: url.href });
  await attacker.connect();
  views = await namesFrom("SELECT viewname AS name FROM pg_views WHERE schemaname = 'indicators'");
  closedTables = await namesFrom(
    "SELECT tablename AS name FROM pg_policies WHERE policyname = 'who_may_read' AND qual <> 'true'",
  );
});

afterAll(async () => {
  await attacker.end();
  await database.close();
  await withMaintenance((client) => client.query(`DROP ROLE ${ACCOUNT.user}`));
});

async function namesFrom(sql: string): Promise<string[]> {
  return (await database.orm.em.execute<{ name: string }[]>(sql)).map(({ name }) => name);
}

async function ask(sql: string): Promise<Record<string, unknown>[]> {
  return (await attacker.query<Record<string, unknown>>(sql)).rows;
}

/** Why the database refuses, without what it is about. */
async function refusalOf(sql: string): Promise<string> {
  const message = await ask(sql).then(
    () => "",
    (error: unknown) => String(error),
  );
  return (
    /permission denied|must be superuser|must be owner|read-only|not allowed/.exec(message)?.[0] ?? message
  );
}

const rowsOf = async (client: { query: Client["query"] }, view: string): Promise<number> =>
  (await client.query<{ count: number }>(`SELECT count(*)::integer AS count FROM indicators.${view}`)).rows[0]
    ?.count ?? 0;

test("who says that they are an administrator sees no row more", async () => {
  await ask("SELECT set_config('regiospiegel.role', '', false)");
  const asPublic: [string, number][] = [];
  for (const view of views) asPublic.push([view, await rowsOf(attacker, view)]);
  await ask(AS_ADMINISTRATOR);
  const asAdministrator: [string, number][] = [];
  for (const view of views) asAdministrator.push([view, await rowsOf(attacker, view)]);
  expect(asAdministrator).toEqual(asPublic);
});

test("the portal's dashboards, which are answered for a viewer, do see more as an administrator", async () => {
  const reader = database.reportsOf({ role: "ADMINISTRATOR", municipalities: [] });
  const text = "SELECT count(*)::integer AS count FROM indicators.provider_spend";
  expect(await reader.read({ name: "", text })).not.toEqual([
    { count: await rowsOf(attacker, "provider_spend") },
  ]);
});

test("no table that is closed to the public is looked at for them, so a plan counts nothing either", async () => {
  await ask(AS_ADMINISTRATOR);
  const plans: string[] = [];
  for (const view of views)
    plans.push(JSON.stringify(await ask(`EXPLAIN (FORMAT JSON) SELECT * FROM indicators.${view}`)));
  expect(closedTables).toContain("provider_statement");
  expect(
    closedTables.filter((table) => plans.some((plan) => plan.includes(`"Relation Name":"${table}"`))),
  ).toEqual([]);
});

test.each([
  "regiospiegel_dashboards",
  "regiospiegel_reader",
  "regiospiegel_importer",
  "regiospiegel_doorkeeper",
  "pg_read_all_data",
  "pg_read_all_stats",
  "pg_execute_server_program",
])("they can't become %s", async (role) => {
  expect(await refusalOf(`SET ROLE ${role}`)).toBe("permission denied");
  expect(await refusalOf(`SET SESSION AUTHORIZATION ${role}`)).toBe("permission denied");
});

test.each([
  "SELECT FROM core.provider_statement",
  "SELECT FROM raw.delivered_row",
  "SELECT FROM access.session",
  "SELECT FROM audit.entry",
  "SELECT table_to_xml(oid, true, true, '') FROM pg_class WHERE relname = 'provider_statement'",
  "SELECT pg_read_file('PG_VERSION')",
  "SELECT pg_ls_dir('.')",
  "SELECT lo_import('/etc/hostname')",
  "SELECT * FROM pg_statistic",
  "SELECT rolpassword FROM pg_authid",
  "COPY (SELECT 1) TO PROGRAM 'true'",
  "COPY (SELECT 1) TO '/tmp/never'",
  "ALTER SYSTEM SET log_statement = 'all'",
  "ALTER ROLE regiospiegel_reports CREATEROLE",
])("%s is refused", async (sql) => {
  await ask("SET default_transaction_read_only = off");
  expect(await refusalOf(sql)).toBe("permission denied");
});

test.each([
  "CREATE EXTENSION dblink",
  "CREATE EXTENSION postgres_fdw",
  "CREATE FUNCTION public.leak(value numeric) RETURNS boolean LANGUAGE sql COST 0.0001 RETURN true",
  "CREATE FUNCTION indicators.leak(value numeric) RETURNS boolean LANGUAGE sql COST 0.0001 RETURN true",
  "CREATE TABLE public.kept AS SELECT 1",
])("nothing can be made: %s", async (sql) => {
  await ask("SET default_transaction_read_only = off");
  expect(await refusalOf(sql)).toBe("permission denied");
});

test("the statistics of closed tables, and what others are asking, stay hidden", async () => {
  await database.orm.em.execute("ANALYZE");
  const tables = closedTables.map((table) => `'${table}'`).join(",");
  expect(await ask(`SELECT FROM pg_stats WHERE tablename IN (${tables})`)).toEqual([]);
  expect(await ask(`SELECT FROM pg_stats_ext WHERE tablename IN (${tables})`)).toEqual([]);
  await database.orm.em.execute("SELECT 'a secret of somebody else'");
  const others = await ask(
    "SELECT query FROM pg_stat_activity WHERE usename <> session_user AND query <> ''",
  );
  expect(new Set(others.map(({ query }) => query))).toEqual(new Set(["<insufficient privilege>"]));
});

test("an error of an operator tells nothing of a row that a viewer may not see", async () => {
  const [A = "", B = ""] = MUNICIPALITIES;
  const probe = (municipality: string) => ({
    name: "",
    text: `SELECT 1 / (value - ${FIGURE_OF(municipality)}) FROM indicators.provider_spend WHERE 1 / (value - ${FIGURE_OF(municipality)}) < 2`,
  });
  const reader = database.reportsOf({ role: "MUNICIPALITY", municipalities: [A] });
  await expect(reader.read(probe(A))).rejects.toThrow("division by zero");
  await expect(reader.read(probe(B))).resolves.toBeDefined();
});

test("no function runs with the rights of its owner, and none that puts SQL together is for anybody else", async () => {
  const ours = `FROM pg_proc AS function JOIN pg_namespace AS namespace ON namespace.oid = function.pronamespace
    WHERE namespace.nspname IN ('core', 'raw', 'indicators', 'access', 'audit', 'public')`;
  expect(await namesFrom(`SELECT function.proname AS name ${ours} AND function.prosecdef`)).toEqual([]);
  const composing = `${ours} AND function.prosrc ILIKE '%execute %'`;
  const mayRun = (role: string) => `AND has_function_privilege('${role}', function.oid, 'EXECUTE')`;
  for (const role of [
    ACCOUNT.user,
    "regiospiegel_dashboards",
    "regiospiegel_reader",
    "regiospiegel_doorkeeper",
  ])
    expect(await namesFrom(`SELECT function.proname AS name ${composing} ${mayRun(role)}`)).toEqual([]);
});

test("the application's login is no account for a report", async () => {
  await makeApplicationLogin(database.orm, database.url);
  await expect(
    ensureReportsAccount(database.orm, { user: "regiospiegel_application", password: "taken-over" }),
  ).rejects.toThrow("die meer mag dan lezen");
});
