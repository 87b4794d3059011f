import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type CountedQuery, createCountedQuery } from "../../../tests/support/counted-query.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/test-database.ts";

let database: TestDatabase;
let ask: CountedQuery;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  ask = await createCountedQuery(database.reader);
});

afterAll(() => database.close());

test("an indicator tells what it is, how it is computed and from which sources", async () => {
  const { data } = await ask(`{
    indicator(code: "young-people-per-fte") {
      code name formula unit direction kind level normaliser version validFrom isComparable notAvailable periods
      module { code } programme { code } sources { code } breaks { period }
    }
  }`);
  expect(data).toEqual({
    indicator: {
      code: "young-people-per-fte",
      name: "Jeugdigen per fte",
      formula: "jeugdigen ÷ fte",
      unit: "PERSONS",
      direction: "NEUTRAL",
      kind: "RATIO",
      level: "MODULE",
      normaliser: "fte van het team",
      version: 1,
      validFrom: "2026-11-23",
      isComparable: false,
      notAvailable: null,
      periods: ["2022"],
      module: { code: "rbl" },
      programme: { code: "onderwijs" },
      sources: [{ code: "003-mgr-sdcg-overdrachtsdossier-2022" }],
      breaks: [],
    },
  });
});

test("a code that nobody has gives null", async () => {
  expect((await ask(`{ indicator(code: "geluk") { name } }`)).data).toEqual({ indicator: null });
});

test("placements break after 2019, since their categories changed", async () => {
  const { data } = await ask(`{ indicator(code: "placements") { breaks { period categories note } } }`);
  const [first] = (data as { indicator: { breaks: object[] } }).indicator.breaks;
  expect(first).toEqual({ period: "2020", categories: null, note: expect.stringContaining("Na 2019") });
});

test("indicators are found by module, by programme and by words", async () => {
  const { data } = await ask(`{
    byModule: indicators(module: "wgsw") { code }
    byProgramme: indicators(programme: "zorg") { code }
    byWords: indicators(search: "bijstand") { code }
  }`);
  expect(data).toMatchObject({
    byModule: [{ code: "contribution-per-inhabitant-wgsw" }, { code: "cost-per-sheltered-worker" }],
    byProgramme: expect.arrayContaining([{ code: "agreement-distribution" }]),
    byWords: [{ code: "social-assistance-per-1000" }],
  });
});

test("all indicators with their periods, modules and sources cost one statement each", async () => {
  const { statements } = await ask(
    `{ indicators { code periods module { code } programme { code } sources { code } } }`,
  );
  expect(statements.toSorted()).toEqual([
    "modules-by-code",
    "periods-of-indicators",
    "programmes-by-code",
    "sources-by-code",
  ]);
});
