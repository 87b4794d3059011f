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

const NAMES = `query ($code: ID!) {
  municipality(code: $code) { name validTo sizeClass predecessors { name } successors { name validTo } }
}`;

test("Rijnwaarden went into Zevenaar on 1 January 2018", async () => {
  const { data } = await ask(NAMES, { code: "GM0196" });
  expect(data).toEqual({
    municipality: {
      name: "Rijnwaarden",
      validTo: "2018-01-01",
      sizeClass: null,
      predecessors: [],
      successors: [{ name: "Zevenaar", validTo: null }],
    },
  });
});

test("Zevenaar knows Rijnwaarden as its predecessor", async () => {
  const { data } = await ask(NAMES, { code: "GM0299" });
  expect(data).toMatchObject({ municipality: { predecessors: [{ name: "Rijnwaarden" }], successors: [] } });
});

test("Arnhem lies in a region of the labour market and one of youth care, as CBS has it", async () => {
  const { data, statements } = await ask(
    `{ municipality(code: "GM0202") { regions { kind name citation { locator source { publisher } } } } }`,
  );
  const of = (kind: string) => ({
    kind,
    name: expect.any(String),
    citation: { locator: "GM0202", source: { publisher: expect.stringContaining("Centraal Bureau") } },
  });
  expect(data).toEqual({
    municipality: { regions: [of("LABOUR_MARKET_REGION"), of("YOUTH_CARE_REGION")] },
  });
  expect(statements).toHaveLength(3);
});

test("a code that nobody has gives null", async () => {
  expect((await ask(NAMES, { code: "GM9999" })).data).toEqual({ municipality: null });
});

test("predecessors and successors of all municipalities are one statement each", async () => {
  const { statements } = await ask(`{
    municipalities(asOf: "2017-06-01") { predecessors { name } successors { name } }
  }`);
  expect(statements).toEqual([
    "municipalities-by-filter",
    "predecessors-of-municipalities",
    "successors-of-municipalities",
  ]);
});
