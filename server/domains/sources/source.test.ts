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

test("every source tells what it is, how it can be recognised and how much rests on it", async () => {
  const { data } = await ask(
    `{ sources { code title publisher documentType file sha256 importedAt factCount } }`,
  );
  const { sources } = data as { sources: { sha256: string; factCount: number; importedAt: string }[] };
  expect(sources.length).toBeGreaterThanOrEqual(5);
  for (const source of sources) {
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(source.importedAt).toMatch(/Z$/);
    expect(source.factCount).toBeGreaterThan(0);
  }
});

test("the memo of 2021 is found by its code, with its day", async () => {
  const { data } = await ask(`{ source(code: "000-mgr-sdcg-inburgering-2021") { publishedOn file } }`);
  const memo = { publishedOn: "2021-09-23", file: "000_a73c5689a6f493e8.txt" };
  expect(data).toEqual({ source: memo });
});

test("a code that nobody has gives null", async () => {
  expect((await ask(`{ source(code: "999") { title } }`)).data).toEqual({ source: null });
});

test("from a figure to its document and on to what does not agree in it, one statement per level", async () => {
  const { data, statements } = await ask(`{
    partnership(code: "mgr-sdcg") { modules { citation { source { discrepancies { citation { source { code } } } } } } }
  }`);
  expect(data).toMatchObject({ partnership: { modules: expect.anything() } });
  expect(statements).toEqual([
    "partnerships-by-code",
    "modules-of-partnerships",
    "sources-by-code",
    "discrepancies-of-sources",
  ]);
});
