import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openTestDatabase, type TestDatabase } from "../support/test-database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

async function namesOf(sql: string): Promise<string[]> {
  const rows = await database.orm.em.execute<{ name: string }[]>(sql);
  return rows.map(({ name }) => name);
}

test("every table of core and raw has row-level security, its owner included", async () => {
  const open = await namesOf(`
    SELECT format('%s.%s', namespace.nspname, class.relname) AS name
    FROM pg_class AS class JOIN pg_namespace AS namespace ON namespace.oid = class.relnamespace
    WHERE namespace.nspname IN ('core', 'raw') AND class.relkind IN ('r', 'p', 'm')
      AND NOT (class.relrowsecurity AND class.relforcerowsecurity)
    ORDER BY name`);
  expect(open).toEqual([]);
});

test("every table of core says who may read it, and lets the import write", async () => {
  const silent = await namesOf(`
    SELECT class.relname AS name
    FROM pg_class AS class JOIN pg_namespace AS namespace ON namespace.oid = class.relnamespace
    LEFT JOIN pg_policies AS policy ON policy.schemaname = namespace.nspname AND policy.tablename = class.relname
    WHERE namespace.nspname = 'core' AND class.relkind IN ('r', 'p')
    GROUP BY class.relname
    HAVING NOT bool_or(policy.roles @> '{regiospiegel_reader}' AND policy.cmd = 'SELECT')
      OR NOT bool_or(policy.roles = '{regiospiegel_importer}' AND policy.cmd = 'ALL')
      OR bool_or(policy.policyname IS NULL)
    ORDER BY name`);
  expect(silent).toEqual([]);
});

test("reports read what is everyone's, and what is closed only who answers for a viewer", async () => {
  const wrong = await namesOf(`
    SELECT tablename AS name FROM pg_policies
    WHERE schemaname IN ('core', 'raw') AND policyname = 'who_may_read' AND roles <> CASE
      WHEN qual = 'true' THEN '{regiospiegel_reader,regiospiegel_reports}'::name[]
      ELSE '{regiospiegel_dashboards,regiospiegel_reader}' END
    ORDER BY name`);
  expect(wrong).toEqual([]);
});

test("no policy asks another table", async () => {
  const asking = await namesOf(`
    SELECT tablename AS name FROM pg_policies
    WHERE schemaname IN ('core', 'raw') AND concat(qual, with_check) ILIKE '%select %' ORDER BY name`);
  expect(asking).toEqual([]);
});

test("every view of indicators reads with the rights of who asks", async () => {
  const ownersView = await namesOf(`
    SELECT class.relname AS name
    FROM pg_class AS class JOIN pg_namespace AS namespace ON namespace.oid = class.relnamespace
    WHERE namespace.nspname = 'indicators' AND class.relkind IN ('v', 'm')
      AND NOT coalesce('security_invoker=true' = ANY (class.reloptions), false)
    ORDER BY name`);
  expect(ownersView).toEqual([]);
});

test("the data version is the one view that its owner reads, and it shows no rows", async () => {
  const views = await namesOf(`
    SELECT class.relname AS name
    FROM pg_class AS class JOIN pg_namespace AS namespace ON namespace.oid = class.relnamespace
    WHERE namespace.nspname IN ('core', 'raw') AND class.relkind = 'v'
      AND NOT coalesce('security_invoker=true' = ANY (class.reloptions), false)`);
  expect(views).toEqual(["data_version"]);
});

test("the roles that answer own nothing, pass no policy by, and can't become one that sees more", async () => {
  const roles = await database.orm.em.execute<object[]>(`
    SELECT role.rolname AS name, role.rolsuper OR role.rolbypassrls OR role.rolcreaterole AS is_mighty,
      ARRAY(
        SELECT other.rolname::text FROM pg_auth_members AS membership JOIN pg_roles AS other ON other.oid = membership.roleid
        WHERE membership.member = role.oid) AS becomes,
      EXISTS (SELECT FROM pg_shdepend AS owning WHERE owning.refobjid = role.oid AND owning.deptype = 'o') AS owns
    FROM pg_roles AS role
    WHERE role.rolname LIKE 'regiospiegel\\_%' AND NOT role.rolcanlogin
    ORDER BY name`);
  const harmless = { is_mighty: false, becomes: [], owns: false };
  expect(roles).toEqual([
    { name: "regiospiegel_dashboards", ...harmless, becomes: ["regiospiegel_reports"] },
    { name: "regiospiegel_doorkeeper", ...harmless },
    { name: "regiospiegel_importer", ...harmless },
    { name: "regiospiegel_reader", ...harmless },
    { name: "regiospiegel_reports", ...harmless },
  ]);
});
