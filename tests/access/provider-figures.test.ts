import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { statement } from "#server/database/reader.ts";
import type { ViewerScope } from "#server/database/viewer-scope.ts";
import { CLOSED_INDICATORS } from "#server/graphql/closed-figures.ts";
import {
  FIGURES_BY_LIST,
  FIGURES_BY_MUNICIPALITY,
  FIGURES_OF_ALL,
  MUNICIPALITIES,
  writeProviderFigures,
} from "../support/provider-figures.ts";
import { openTestDatabase, type TestDatabase } from "../support/test-database.ts";

const [A = "", B = "", C = ""] = MUNICIPALITIES;

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
  await writeProviderFigures(database.orm);
});

afterAll(() => database.close());

async function municipalitiesIn(table: string, scope: ViewerScope): Promise<string[]> {
  const isList = FIGURES_BY_LIST.some((one) => one === table);
  const code = isList ? "unnest(municipality_codes)" : "municipality_code";
  const text = `SELECT DISTINCT ${code} AS code FROM core.${table} ORDER BY code`;
  const rows = await database.readerOf(scope).read(statement<{ code: string }>(`all-${table}`, text));
  return rows.map((row) => row.code);
}

const TABLES = [...FIGURES_BY_MUNICIPALITY, ...FIGURES_BY_LIST];
const BUT_TALKS = TABLES.filter((table) => table !== "contract_meeting");
const of = (...municipalities: string[]): ViewerScope => ({ role: "MUNICIPALITY", municipalities });

test.each(TABLES)("%s: a municipality sees its own rows and no others", async (table) => {
  expect(await municipalitiesIn(table, of(A))).toEqual([A]);
  expect(await municipalitiesIn(table, of(B, C))).toEqual([B, C]);
  expect(await municipalitiesIn(table, of())).toEqual([]);
  expect(await municipalitiesIn(table, of("GM0202"))).toEqual([]);
});

test.each(TABLES)("%s: who works for all municipalities sees all rows", async (table) => {
  for (const role of ["ANALYST", "DATA_STEWARD", "ADMINISTRATOR"] as const)
    expect(await municipalitiesIn(table, { role, municipalities: [] })).toEqual(MUNICIPALITIES);
});

test.each(BUT_TALKS)(
  "%s: neither the public nor a board sees a row, whatever its list says",
  async (table) => {
    for (const role of ["PUBLIC", "BOARD"] as const)
      expect(await municipalitiesIn(table, { role, municipalities: MUNICIPALITIES })).toEqual([]);
  },
);

test("a board sees that talks are held, the public does not", async () => {
  expect(await municipalitiesIn("contract_meeting", { role: "BOARD", municipalities: [] })).toEqual(
    MUNICIPALITIES,
  );
  expect(await municipalitiesIn("contract_meeting", { role: "PUBLIC", municipalities: [A] })).toEqual([]);
});

test.each(FIGURES_OF_ALL)("%s: who works for all municipalities sees it, and nobody else", async (table) => {
  const seenBy = (scope: ViewerScope) =>
    database.readerOf(scope).read(statement<object>(`all-${table}`, `SELECT period FROM core.${table}`));
  for (const role of ["ANALYST", "DATA_STEWARD", "ADMINISTRATOR"] as const)
    expect(await seenBy({ role, municipalities: [] })).toEqual([{ period: "2025" }]);
  for (const role of ["PUBLIC", "BOARD", "MUNICIPALITY"] as const)
    expect(await seenBy({ role, municipalities: MUNICIPALITIES })).toEqual([]);
});

test("every table of core that is neither everyone's nor nobody's is tried here", async () => {
  const closed = await database.orm.em.execute<{ name: string }[]>(
    `SELECT tablename AS name FROM pg_policies
     WHERE schemaname = 'core' AND policyname = 'who_may_read' AND qual NOT IN ('true', 'false') ORDER BY name`,
  );
  expect(closed.map(({ name }) => name)).toEqual([...TABLES, ...FIGURES_OF_ALL].toSorted());
});

test("the views that read a closed table are those of the indicators about one provider", async () => {
  const views = await database.orm.em.execute<{ name: string }[]>(`
    WITH RECURSIVE reading (oid) AS (
      SELECT format('core.%I', tablename)::regclass::oid FROM pg_policies
      WHERE schemaname = 'core' AND policyname = 'who_may_read' AND qual <> 'true'
      UNION
      SELECT rule.ev_class
      FROM reading
      JOIN pg_depend AS dependence ON dependence.refobjid = reading.oid AND dependence.classid = 'pg_rewrite'::regclass
      JOIN pg_rewrite AS rule ON rule.oid = dependence.objid)
    SELECT relname AS name FROM reading JOIN pg_class ON pg_class.oid = reading.oid
    WHERE relnamespace = 'indicators'::regnamespace ORDER BY relname`);
  expect(views.map(({ name }) => name.replaceAll("_", "-"))).toEqual([...CLOSED_INDICATORS].toSorted());
});

test("what the last release was made of is read by the import and nobody else", async () => {
  const open = await database.orm.em.execute<{ name: string }[]>(
    "SELECT tablename AS name FROM pg_policies WHERE schemaname = 'core' AND policyname = 'who_may_read' AND qual = 'false'",
  );
  expect(open).toEqual([{ name: "last_release" }]);
});
