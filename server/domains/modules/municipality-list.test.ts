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

async function namesOf(filter: string): Promise<string[]> {
  const { data } = await ask(`{ municipalities${filter} { name } }`);
  return (data as { municipalities: { name: string }[] }).municipalities.map(({ name }) => name);
}

test("a redivided municipality is there until the day that ends it", async () => {
  expect(await namesOf(`(asOf: "2017-12-31")`)).toContain("Rijnwaarden");
  expect(await namesOf(`(asOf: "2018-01-01")`)).not.toContain("Rijnwaarden");
  expect(await namesOf("")).not.toContain("Rijnwaarden");
});

test("narrows to the members of a partnership on that day", async () => {
  expect(await namesOf(`(partnership: "mgr-sdcg", asOf: "2017-06-01")`)).toHaveLength(12);
  expect(await namesOf(`(partnership: "mgr-sdcg")`)).toHaveLength(11);
  expect(await namesOf(`(partnership: "rob-nijmegen")`)).toEqual([
    "Berg en Dal",
    "Beuningen",
    "Druten",
    "Heumen",
    "Mook en Middelaar",
    "Nijmegen",
    "Wijchen",
  ]);
});

test("narrows to the participants of a module on that day", async () => {
  const rbl = await namesOf(`(module: "rbl", asOf: "2022-06-01")`);
  expect(rbl).toHaveLength(9);
  expect(rbl).toContain("Renkum");
  expect(await namesOf(`(module: "rbl", asOf: "2017-06-01")`)).toEqual([]);
});

test("invents no names where a source gives only their number", async () => {
  expect(await namesOf(`(module: "rbl-leerplicht", asOf: "2019-06-01")`)).toEqual([]);
});

test("everyone in the partnership carries the management organisation", async () => {
  expect(await namesOf(`(module: "beheer", asOf: "2022-06-01")`)).toHaveLength(11);
});

test("narrows to a size class: Arnhem is the one large municipality", async () => {
  expect(await namesOf("(sizeClass: LARGE)")).toEqual(["Arnhem"]);
  const medium = await namesOf(`(partnership: "mgr-sdcg", sizeClass: MEDIUM)`);
  expect(medium).toEqual(expect.arrayContaining(["Lingewaard", "Overbetuwe", "Renkum"]));
});

test("a filter that nobody meets gives an empty list", async () => {
  expect(await namesOf(`(partnership: "rob-nijmegen", module: "rbl")`)).toEqual([]);
  expect(await namesOf(`(partnership: "bestaat-niet")`)).toEqual([]);
});

test("refuses a day that does not exist, in words", async () => {
  const { errors } = await ask(`{ municipalities(asOf: "2022-02-30") { name } }`);
  expect(errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
  expect(errors[0]?.message).toContain("2022-02-30");
});
