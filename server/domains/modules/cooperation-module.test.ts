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

async function codesOf(field: string): Promise<string[]> {
  const { data } = await ask(`{ modules${field} { code } }`);
  return (data as { modules: { code: string }[] }).modules.map(({ code }) => code);
}

test("lists modules side by side, without submodules and without the management organisation", async () => {
  expect(await codesOf(`(partnership: "mgr-sdcg")`)).toEqual(["inkoop", "rbl", "wsp", "wgsw", "inburgering"]);
  expect(await codesOf("")).toContain("rob");
});

test("lists the modules of the day: one in 2017, three in 2018, four in 2019", async () => {
  const on = (asOf: string) => codesOf(`(partnership: "mgr-sdcg", asOf: "${asOf}")`);
  expect(await on("2017-03-31")).toEqual([]);
  expect(await on("2017-06-01")).toEqual(["inkoop"]);
  expect(await on("2018-06-01")).toEqual(["inkoop", "rbl", "wsp"]);
  expect(await on("2019-06-01")).toEqual(["inkoop", "rbl", "wsp", "wgsw"]);
});

test("adds the management organisation where it is asked for", async () => {
  const codes = await codesOf(`(partnership: "mgr-sdcg", includeManagementOrganisation: true)`);
  expect(codes).toEqual(["inkoop", "rbl", "wsp", "wgsw", "inburgering", "beheer"]);
});

test("narrows to a programme", async () => {
  expect(await codesOf(`(programme: "participatie")`)).toEqual(["wsp", "wgsw", "inburgering"]);
  expect(await codesOf(`(programme: "zorg", partnership: "rob-nijmegen")`)).toEqual([]);
});

test("a module knows where it belongs, and its submodules know it", async () => {
  const { data } = await ask(`{
    module(code: "rbl") {
      programme { code } partnership { code } parent { code }
      submodules { code parent { code } programme { code } participantCount(asOf: "2022-06-01") }
    }
  }`);
  const parent = { code: "rbl" };
  const programme = { code: "onderwijs" };
  expect(data).toEqual({
    module: {
      programme,
      partnership: { code: "mgr-sdcg" },
      parent: null,
      submodules: [
        { code: "rbl-leerplicht", parent, programme, participantCount: 9 },
        { code: "rbl-rmc", parent, programme, participantCount: 9 },
      ],
    },
  });
});

test("one thing, one code: the other names are kept", async () => {
  const { data } = await ask(`{ module(code: "inkoop") { name formerNames } }`);
  const formerNames = expect.arrayContaining(["Inkoop SDCG"]);
  expect(data).toEqual({ module: { name: "Inkoop Zorg", formerNames } });
});

test("the management organisation is found by its code, outside any programme", async () => {
  const { data } = await ask(`{ module(code: "beheer") { isManagementOrganisation programme { code } } }`);
  expect(data).toEqual({ module: { isManagementOrganisation: true, programme: null } });
});

test("a code that nobody has gives null", async () => {
  expect((await ask(`{ module(code: "zorg") { name } }`)).data).toEqual({ module: null });
});
