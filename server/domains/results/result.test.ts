import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type CountedQuery, createCountedQuery } from "../../../tests/support/counted-query.ts";
import { openTestDatabase } from "../../../tests/support/test-database.ts";

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let ask: CountedQuery;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  ask = await createCountedQuery(database.reader);
});

afterAll(() => database.close());

describe("placements of the WSP", () => {
  const TOTALS = `query ($year: Int!, $kind: ResultKind!) {
    results(module: "wsp", measure: "placements", year: $year, kind: $kind) { category value { value status unit period } }
  }`;

  test.each([
    [2016, "ACTUAL", 965],
    [2017, "ACTUAL", 1372],
    [2018, "TARGET", 1156],
    [2019, "TARGET", 1156],
    [2020, "ACTUAL", 750],
    [2021, "ACTUAL", 860],
  ])("in %i (%s) are %i", async (year, kind, value) => {
    const { data } = await ask(TOTALS, { year, kind });
    const total = {
      category: null,
      value: { value, status: "FINAL", unit: "PERSONS", period: String(year) },
    };
    expect(data).toMatchObject({ results: expect.arrayContaining([total]) });
  });

  test("were given in other categories after 2019, one of them '#'", async () => {
    const { data } = await ask(TOTALS, { year: 2020, kind: "ACTUAL" });
    const category = (name: string | null, value: number) => ({ category: name, value: { value } });
    expect(data).toMatchObject({
      results: [
        category("#", 32),
        category("NUG", 82),
        category("Overig", 16),
        category("WAJONG", 75),
        category("WAO WAZ", 1),
        category("WGA", 14),
        category("WW", 312),
        category("WWB", 218),
        category(null, 750),
      ],
    });
  });
});

test("employers visited by the WSP are 68, 258 and 603, together 929", async () => {
  const { data } = await ask(
    `{ results(module: "wsp", measure: "employers-visited") { measure { name unit } value { value } } }`,
  );
  const row = (value: number) => ({
    measure: { name: "Bezochte werkgevers", unit: "COUNT" },
    value: { value },
  });
  expect(data).toEqual({ results: expect.arrayContaining([row(68), row(258), row(603), row(929)]) });
});

test("a result that the sources do not give says why, and is not 0", async () => {
  const { data } = await ask(
    `{ results(module: "inburgering", measure: "hours-realised") { value { value status reason } } }`,
  );
  expect(data).toEqual({
    results: [
      { value: { value: null, status: "NOT_AVAILABLE", reason: expect.stringContaining("bestede uren") } },
    ],
  });
});

test("filters that match nothing give an empty list", async () => {
  const { data, errors } = await ask(`{ results(module: "bestaat-niet") { id } }`);
  expect({ data, errors }).toEqual({ data: { results: [] }, errors: [] });
});

test("a list of modules with results, agreements and claims costs one statement per field", async () => {
  const { statements } = await ask(`{
    partnership(code: "mgr-sdcg") {
      modules { results { value { value } measure { code } } performanceAgreements { status } claims { subject } }
    }
  }`);
  expect(statements.toSorted()).toEqual([
    "agreements-of-modules",
    "claims-of-modules",
    "modules-of-partnerships",
    "partnerships-by-code",
    "results-by-filter",
  ]);
});
