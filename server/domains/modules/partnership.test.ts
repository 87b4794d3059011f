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

test("the MGR and the ROB are two partnerships, of different law", async () => {
  const { data } = await ask(`{
    partnerships { code legalForm isModular isFictional hostMunicipality { name } managementOrganisation { code } }
  }`);
  expect(data).toEqual({
    partnerships: expect.arrayContaining([
      {
        code: "mgr-sdcg",
        legalForm: "JOINT_ARRANGEMENT",
        isModular: true,
        isFictional: false,
        hostMunicipality: null,
        managementOrganisation: { code: "beheer" },
      },
      {
        code: "rob-nijmegen",
        legalForm: "COOPERATION_AGREEMENT",
        isModular: false,
        isFictional: false,
        hostMunicipality: { name: "Nijmegen" },
        managementOrganisation: null,
      },
    ]),
  });
});

test("members come and go: twelve in 2017, eleven from 2018, seven in the ROB", async () => {
  const { data } = await ask(`{
    mgr: partnership(code: "mgr-sdcg") {
      in2017: municipalities(asOf: "2017-06-01") { code }
      in2018: municipalities(asOf: "2018-06-01") { code }
      now: municipalities { code }
    }
    rob: partnership(code: "rob-nijmegen") { now: municipalities { code } }
  }`);
  const { mgr, rob } = data as Record<"mgr" | "rob", Record<"in2017" | "in2018" | "now", unknown[]>>;
  expect([mgr.in2017.length, mgr.in2018.length, mgr.now.length, rob.now.length]).toEqual([12, 11, 11, 7]);
  expect(mgr.in2017).toContainEqual({ code: "GM0196" });
});

test("programmes hold their modules; the ROB has no programmes", async () => {
  const { data } = await ask(`{
    partnerships { code programmes { code partnership { code } modules { code } } }
  }`);
  const partnership = { code: "mgr-sdcg" };
  const programmes = [
    { code: "zorg", partnership, modules: [{ code: "inkoop" }] },
    { code: "onderwijs", partnership, modules: [{ code: "rbl" }] },
    {
      code: "participatie",
      partnership,
      modules: [{ code: "wsp" }, { code: "wgsw" }, { code: "inburgering" }],
    },
  ];
  expect(data).toEqual({
    partnerships: expect.arrayContaining([
      { code: "mgr-sdcg", programmes },
      { code: "rob-nijmegen", programmes: [] },
    ]),
  });
});

test("programmes can be asked for by themselves, of one partnership or of all", async () => {
  const { data } = await ask(
    `{ all: programmes { code } rob: programmes(partnership: "rob-nijmegen") { code } }`,
  );
  expect(data).toEqual({ all: expect.arrayContaining([{ code: "zorg" }, { code: "onderwijs" }]), rob: [] });
});

test("a code that nobody has gives null", async () => {
  expect((await ask(`{ partnership(code: "mgr") { name } }`)).data).toEqual({ partnership: null });
});
