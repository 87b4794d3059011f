import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type CountedQuery, createCountedQuery } from "../../../tests/support/counted-query.ts";
import { openTestDatabase } from "../../../tests/support/test-database.ts";

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let ask: CountedQuery;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  ask = await createCountedQuery(database.reader);
});

afterAll(() => database.close());

const POPULATION = `query ($code: ID!, $on: Date) {
  municipality(code: $code) {
    population(on: $on) { value status reason unit period citation { locator printed source { code } } }
  }
}`;

test.each([
  ["Arnhem", "GM0202", 162424],
  ["Renkum", "GM0274", 31417],
  ["Wageningen", "GM0289", 39635],
])("%s (%s) had %d inhabitants in 2021, according to CBS", async (_, code, value) => {
  const { data } = await ask(POPULATION, { code, on: "2021-06-30" });
  const citation = {
    locator: expect.stringMatching(`^${code}, 2021`),
    printed: null,
    source: { code: "cbs-inwoners" },
  };
  const figure = { value, status: "FINAL", reason: null, unit: "PERSONS", period: "2021", citation };
  expect(data).toEqual({ municipality: { population: figure } });
});

test("what CBS may still change is provisional: the latest figure there is", async () => {
  const { data } = await ask(POPULATION, { code: "GM0202", on: "2030-01-01" });
  expect(data).toMatchObject({ municipality: { population: { status: "PROVISIONAL", period: "2026" } } });
});

test("a later day gets the latest figure before it, with the year it is of", async () => {
  await database.orm.em.execute(`
    INSERT INTO core.inhabitants (municipality_code, reference_year, source_code, inhabitants)
    SELECT 'GM0196', reference_year, min(source.code), inhabitants
    FROM core.source, (VALUES (2012, 10900), (2013, 10850)) AS figure (reference_year, inhabitants)
    GROUP BY reference_year, inhabitants`);
  const { data } = await ask(POPULATION, { code: "GM0196", on: "2015-12-31" });
  expect(data).toMatchObject({
    municipality: { population: { value: 10850, status: "FINAL", period: "2013" } },
  });
});

test("Rijnwaarden has no inhabitants to count from the day on which it went into Zevenaar", async () => {
  const { data } = await ask(POPULATION, { code: "GM0196", on: "2018-01-01" });
  const reason = "Deze gemeente bestaat niet op die dag.";
  expect(data).toMatchObject({
    municipality: { population: { value: null, status: "NOT_APPLICABLE", reason } },
  });
});

test("before 2017 no source gives the inhabitants of Renkum: there is no value, and a reason", async () => {
  const { data } = await ask(POPULATION, { code: "GM0274", on: "2016-12-31" });
  expect(data).toEqual({
    municipality: {
      population: {
        value: null,
        status: "NOT_AVAILABLE",
        reason: "Van deze gemeente is tot en met 2016 geen inwoneraantal bekend in de bronnen.",
        unit: "PERSONS",
        period: "2016",
        citation: null,
      },
    },
  });
});

test("the inhabitants of all municipalities cost one statement", async () => {
  const { statements } = await ask(`{
    participationMatrix(partnership: "mgr-sdcg") { rows { municipality { population { value } } } }
  }`);
  expect(statements.toSorted()).toEqual([
    "matrices-of-partnerships",
    "municipalities-by-code",
    "populations-on-day",
    "rows-of-matrices",
  ]);
});
