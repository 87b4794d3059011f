import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { CbsTableAbout } from "./cbs-table-about.ts";
import { LoopbackCbs, type Route } from "./loopback/loopback-cbs.ts";
import { serveLists, without } from "./loopback/serve-lists.ts";
import { TestWorld } from "./loopback/test-world.ts";
import { V4_INHABITANTS } from "./loopback/v4-inhabitants.ts";

const TABLE = "37230ned";

describe("a table in OData v4", () => {
  let here: TestWorld;
  let cbs: LoopbackCbs;

  const serve = async (...routes: Route[]) => {
    cbs = await LoopbackCbs.start(...routes);
  };

  beforeEach(async () => {
    here = await TestWorld.make();
  });

  afterEach(async () => {
    await cbs[Symbol.asyncDispose]();
    await here[Symbol.asyncDispose]();
  });

  test("gives a figure with all that belongs to it", async () => {
    await serve(serveLists({ version: "v4", table: TABLE }, V4_INHABITANTS));
    const [arnhem] = await here.read(cbs, TABLE);
    expect(arnhem).toEqual({
      municipalityCode: "GM0202",
      period: "2021",
      measureCode: "T001036",
      measureName: "Aantal inwoners",
      unit: "aantal",
      dimensions: { Geslacht: "T001038" },
      value: "162424",
      status: "FINAL",
      reason: null,
    });
  });

  test("leaves out other regions and texts, and asks only for municipalities", async () => {
    await serve(serveLists({ version: "v4", table: TABLE }, V4_INHABITANTS));
    const observations = await here.read(cbs, TABLE);
    expect(observations.map(({ municipalityCode }) => municipalityCode)).not.toContain("NL01");
    expect(observations.map(({ measureCode }) => measureCode)).not.toContain("GM000C");
    expect(observations).toHaveLength(8);
    expect(cbs.requests.at(-2)).toBe(`/v4/${TABLE}/Observations?$filter=startswith(RegioS,'GM')`);
  });

  test("says why there is no figure, and keeps a true zero", async () => {
    await serve(serveLists({ version: "v4", table: TABLE }, V4_INHABITANTS));
    const found = await here.read(cbs, TABLE);
    const of = (code: string) => found.filter(({ municipalityCode }) => municipalityCode === code).at(0);
    expect(of("GM0274")).toMatchObject({ value: "0", status: "FINAL", reason: null });
    expect(of("GM0196")).toMatchObject({
      value: null,
      status: "NOT_AVAILABLE",
      reason: "Volgens CBS kan dit cijfer niet voorkomen.",
    });
    expect(of("GM0277")).toMatchObject({ value: null, reason: "CBS houdt dit cijfer geheim." });
    expect(of("GM0289")).toMatchObject({
      value: null,
      reason: "CBS geeft geen cijfer en noemt als reden „Onderzoek”.",
    });
    expect(of("GM0293")).toMatchObject({
      value: null,
      reason: "CBS geeft een punt: het cijfer is onbekend, onvoldoende betrouwbaar of geheim.",
    });
  });

  test("keeps every digit, and marks provisional quarters and months", async () => {
    await serve(serveLists({ version: "v4", table: TABLE }, V4_INHABITANTS));
    const found = await here.read(cbs, TABLE);
    expect(found.slice(4, 6)).toMatchObject([
      { period: "2026-Q1", value: "0.12345678901234567891", status: "PROVISIONAL" },
      { period: "2026-03", value: "-0.000015", status: "PROVISIONAL" },
    ]);
  });

  test("tells measures with the same title apart by their groups", async () => {
    await serve(serveLists({ version: "v4", table: TABLE }, V4_INHABITANTS));
    const found = await here.read(cbs, TABLE);
    expect(found.slice(4, 6).map(({ measureName }) => measureName)).toEqual([
      "Bevolking: Relatief",
      "Bevolking: Groei: Relatief",
    ]);
  });

  test("gives the same figures page by page, and says how far it is", async () => {
    await serve(serveLists({ version: "v4", table: TABLE }, V4_INHABITANTS));
    const whole = await here.read(cbs, TABLE);
    await cbs[Symbol.asyncDispose]();
    await here[Symbol.asyncDispose]();
    await serve(serveLists({ version: "v4", table: TABLE, pageRows: 3 }, V4_INHABITANTS));
    expect(await here.read(cbs, TABLE)).toEqual(whole);
    expect(cbs.count("/Observations")).toBe(4);
    expect(here.lines.slice(-5)).toEqual([
      "CBS 37230ned: pagina 1 gelezen, 3 rijen tot nu toe.",
      "CBS 37230ned: pagina 2 gelezen, 6 rijen tot nu toe.",
      "CBS 37230ned: pagina 3 gelezen, 9 rijen tot nu toe.",
      "CBS 37230ned: pagina 4 gelezen, 10 rijen tot nu toe.",
      "CBS 37230ned: compleet, 4 pagina's, 10 rijen (OData v4).",
    ]);
  });

  test("asks only for the codes that were chosen", async () => {
    await serve(serveLists({ version: "v4", table: TABLE }, V4_INHABITANTS));
    const selection = { Perioden: ["2021JJ00", "2026KW01"], Geslacht: ["T001038"] };
    await here.read(cbs, TABLE, { selection });
    const filter =
      "startswith(RegioS,'GM') and (Perioden eq '2021JJ00' or Perioden eq '2026KW01') and (Geslacht eq 'T001038')";
    expect(cbs.requests).toContain(`/v4/${TABLE}/Observations?$filter=${filter}`);
    expect(cbs.count("/PeriodenCodes")).toBe(1);
  });

  test("refuses a dimension or a code that the table does not have, and names those that it has", async () => {
    await serve(serveLists({ version: "v4", table: TABLE }, V4_INHABITANTS));
    await expect(here.read(cbs, TABLE, { selection: { Leeftijd: ["10000"] } })).rejects.toThrow(
      "CBS: gevraagd dimensie „Leeftijd”; gekregen wel Perioden, Geslacht. Kies een dimensie die de tabel heeft.",
    );
    await expect(here.read(cbs, TABLE, { selection: { Geslacht: ["3000"] } })).rejects.toThrow(
      "CBS: gevraagd code „3000” van Geslacht; gekregen wel T001038. Kies een code die CBS noemt.",
    );
  });

  test("does without groups of measures, which not every table has", async () => {
    const lists = without(V4_INHABITANTS, "MeasureGroups");
    await serve(serveLists({ version: "v4", table: TABLE }, lists));
    expect(await here.read(cbs, TABLE)).toHaveLength(8);
  });

  test("tells what the figures are taken from before it gives the first", async () => {
    await serve(serveLists({ version: "v4", table: TABLE }, V4_INHABITANTS));
    const told: CbsTableAbout[] = [];
    await here.read(cbs, TABLE, { onTable: (about) => told.push(about) });
    expect(told).toEqual([
      {
        table: TABLE,
        title: "Bevolkingsontwikkeling; regio per maand",
        version: "v4",
        modified: "2026-10-30T02:00:00+01:00",
      },
    ]);
  });

  test("refuses a week, which has no place in our periods", async () => {
    const PeriodenCodes = ['{"Identifier":"2026W105","Title":"2026 week 5","Status":"Definitief"}'];
    const Observations = [
      '{"Id":1,"Measure":"T001036","ValueAttribute":"None","Value":1,"StringValue":null,"Geslacht":"T001038","RegioS":"GM0202","Perioden":"2026W105"}',
    ];
    await serve(
      serveLists({ version: "v4", table: TABLE }, { ...V4_INHABITANTS, PeriodenCodes, Observations }),
    );
    await expect(here.read(cbs, TABLE)).rejects.toThrow("gekregen periode „2026W105”");
  });
});
