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

const OF_MODULE = `query ($module: ID!, $asOf: Date, $history: Boolean) {
  module(code: $module) {
    participations(asOf: $asOf, history: $history) { municipality { name } validFrom validTo citation { locator } }
  }
}`;

interface OfModule {
  readonly module: {
    readonly participations: readonly { readonly municipality: { readonly name: string } }[];
  };
}

async function namesIn(module: string, asOf?: string, history?: boolean): Promise<string[]> {
  const { data } = await ask(OF_MODULE, { module, asOf, history });
  return (data as OfModule).module.participations.map(({ municipality }) => municipality.name);
}

test("Inkoop has twelve participants in June 2017 and eleven a year later, without Rijnwaarden", async () => {
  const [before, after] = [await namesIn("inkoop", "2017-06-01"), await namesIn("inkoop", "2018-06-01")];
  expect([before.length, after.length]).toEqual([12, 11]);
  expect(before.filter((name) => !after.includes(name))).toEqual(["Rijnwaarden"]);
});

test("the last day of Rijnwaarden is 31 December 2017: the period is half-open", async () => {
  expect(await namesIn("inkoop", "2017-12-31")).toContain("Rijnwaarden");
  expect(await namesIn("inkoop", "2018-01-01")).not.toContain("Rijnwaarden");
});

test("history brings back what has ended, and nothing that was still to come", async () => {
  expect(await namesIn("inkoop")).toHaveLength(11);
  expect(await namesIn("inkoop", undefined, true)).toHaveLength(12);
  expect(await namesIn("inburgering", "2021-12-31", true)).toEqual([]);
});

test("a participation tells since when and where that is written", async () => {
  const { data } = await ask(OF_MODULE, { module: "inkoop", asOf: "2017-06-01" });
  const ended = { validFrom: "2017-04-01", validTo: "2018-01-01", citation: { locator: "L409-415" } };
  const rijnwaarden = expect.objectContaining({ municipality: { name: "Rijnwaarden" }, ...ended });
  expect(data).toEqual({ module: { participations: expect.arrayContaining([rijnwaarden]) } });
});

test("RBL has nine with Renkum; WSP, WgSW and Inburgering have nine with Doesburg", async () => {
  const [rbl, ...others] = await Promise.all(
    ["rbl", "wsp", "wgsw", "inburgering"].map((module) => namesIn(module, "2022-06-01")),
  );
  expect(rbl).toHaveLength(9);
  expect(rbl).toContain("Renkum");
  expect(rbl).not.toContain("Doesburg");
  for (const names of others) {
    expect(names).toHaveLength(9);
    expect(names).toContain("Doesburg");
    expect(names).not.toContain("Renkum");
    expect(names).not.toContain("Wageningen");
  }
});

test("a municipality shows the modules and submodules that it takes part in", async () => {
  const { data } = await ask(`{
    municipality(code: "GM0274") { participations(asOf: "2022-06-01") { module { code parent { code } } } }
  }`);
  const of = (code: string, parent: string | null) => ({
    module: { code, parent: parent && { code: parent } },
  });
  expect(data).toEqual({
    municipality: {
      participations: [
        of("inkoop", null),
        of("rbl", null),
        of("rbl-leerplicht", "rbl"),
        of("rbl-rmc", "rbl"),
      ],
    },
  });
});

test("the management organisation has members, not participants", async () => {
  expect(await namesIn("beheer", "2022-06-01")).toEqual([]);
});
