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

const COUNT = `query ($module: ID!, $asOf: Date) { module(code: $module) { participantCount(asOf: $asOf) } }`;

async function countOf(module: string, asOf?: string): Promise<number> {
  const { data } = await ask(COUNT, { module, asOf });
  return (data as { module: { participantCount: number } }).module.participantCount;
}

test("counts the participations of a day", async () => {
  expect(await countOf("inkoop", "2017-06-01")).toBe(12);
  expect(await countOf("inkoop", "2018-06-01")).toBe(11);
  expect(await countOf("rob", "2022-06-01")).toBe(7);
});

test("counts nobody before a module began", async () => {
  expect(await countOf("inburgering", "2021-12-31")).toBe(0);
});

test("takes the number of a source that gives no names: seven in leerplicht in 2019", async () => {
  expect(await countOf("rbl-leerplicht", "2019-06-01")).toBe(7);
});

test("counts the members of the partnership for the management organisation", async () => {
  expect(await countOf("beheer", "2022-06-01")).toBe(11);
  expect(await countOf("beheer", "2017-06-01")).toBe(12);
});

test("several days of all modules are one statement, and their submodules are one more", async () => {
  const { statements } = await ask(`{
    modules { then: participantCount(asOf: "2019-06-01") now: participantCount submodules { participantCount } }
  }`);
  expect(statements.toSorted()).toEqual([
    "modules-of-partnerships",
    "participant-counts-of-modules",
    "participant-counts-of-modules",
    "submodules-of-modules",
  ]);
});
