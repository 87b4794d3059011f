import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { LoopbackCbs, type Route } from "./loopback/loopback-cbs.ts";
import { serveLists, without } from "./loopback/serve-lists.ts";
import { TestWorld } from "./loopback/test-world.ts";
import { V3_BENEFITS } from "./loopback/v3-benefits.ts";
import { V4_INHABITANTS } from "./loopback/v4-inhabitants.ts";

const TABLE = "80794ned";

describe("a table that only OData v3 has", () => {
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

  test("is asked of v4 first, and then read from v3, which is said", async () => {
    await serve(serveLists({ version: "v3", table: TABLE }, V3_BENEFITS));
    await here.read(cbs, TABLE);
    expect(cbs.requests.slice(0, 2)).toEqual([
      `/v4/${TABLE}/Properties`,
      `/v3/${TABLE}/TableInfos?$format=json`,
    ]);
    expect(here.lines[0]).toBe("CBS 80794ned: niet in OData v4 (404); verder met v3.");
    expect(here.lines.at(-1)).toBe("CBS 80794ned: compleet, 1 pagina, 6 rijen (OData v3).");
  });

  test("gives every figure of a row, with the padding gone", async () => {
    await serve(serveLists({ version: "v3", table: TABLE }, V3_BENEFITS));
    const [first, second] = await here.read(cbs, TABLE);
    expect(first).toEqual({
      municipalityCode: "GM0202",
      period: "2021",
      measureCode: "Bijstand_1",
      measureName: "Bijstand",
      unit: "aantal",
      dimensions: { Leeftijd: "10000" },
      value: "7920",
      status: "FINAL",
      reason: null,
    });
    expect(second).toMatchObject({ measureCode: "PerHuishouden_2", value: "9.3" });
  });

  test("never makes a figure of null, a point, -99998 or -99999999, and keeps a true zero", async () => {
    await serve(serveLists({ version: "v3", table: TABLE }, V3_BENEFITS));
    const found = await here.read(cbs, TABLE);
    const told = found.map(({ municipalityCode, period, measureCode, value, status, reason }) =>
      [municipalityCode, period, measureCode, value ?? reason, status].join(" | "),
    );
    expect(told.slice(2)).toEqual([
      "GM0277 | 2021 | Bijstand_1 | CBS geeft hier geen cijfer: het is onbekend, geheim of kan niet voorkomen. | NOT_AVAILABLE",
      "GM0277 | 2021 | PerHuishouden_2 | CBS geeft de code -99998: het cijfer is onbekend of geheim. | NOT_AVAILABLE",
      "GM0202 | 2026-03 | Bijstand_1 | 7000 | PROVISIONAL",
      "GM0202 | 2026-03 | PerHuishouden_2 | CBS geeft een punt: het cijfer is onbekend, onvoldoende betrouwbaar of geheim. | NOT_AVAILABLE",
      "GM0289 | 2021 | Bijstand_1 | 0 | FINAL",
      "GM0289 | 2021 | PerHuishouden_2 | CBS geeft de code -99999999: het cijfer is onbekend of geheim. | NOT_AVAILABLE",
    ]);
  });

  test("follows the links of v3 from page to page", async () => {
    await serve(serveLists({ version: "v3", table: TABLE, pageRows: 2 }, V3_BENEFITS));
    expect(await here.read(cbs, TABLE)).toHaveLength(8);
    const question = `/v3/${TABLE}/TypedDataSet?$format=json&$filter=startswith(RegioS,'GM')`;
    expect(cbs.requests.filter((request) => request.includes("TypedDataSet"))).toEqual([
      question,
      `${question}&$skip=2`,
      `${question}&$skip=4`,
    ]);
  });

  test("skips on where a page is full and has no link", async () => {
    const row = (index: number) =>
      `{"ID":${index},"Leeftijd":"10000     ","RegioS":"GM0202    ","Perioden":"2021JJ00","Bijstand_1":${index},"PerHuishouden_2":null,"Naam_3":""}`;
    const rows = Array.from({ length: 20_000 }, (_, index) => row(index));
    const withoutLinks: Route = ({ pathname, searchParams }) => {
      if (!pathname.endsWith("/TypedDataSet")) return null;
      const skip = Number(searchParams.get("$skip") ?? "0");
      return { body: `{"odata.metadata":"…","value":[${rows.slice(skip, skip + 10_000).join(",")}]}` };
    };
    await serve(withoutLinks, serveLists({ version: "v3", table: TABLE }, V3_BENEFITS));
    const addresses = { v4: `${cbs.origin}/v4`, v3: `${cbs.origin}/v3` };
    const found = await here.read(cbs, TABLE, { addresses });
    const values = found.flatMap(({ measureCode, value }) => (measureCode === "Bijstand_1" ? [value] : []));
    expect(new Set(values).size).toBe(20_000);
    expect(cbs.count("TypedDataSet")).toBe(3);
  });

  test("asks ODataApi, which refuses more, for ten thousand rows at a time", async () => {
    const moved: Route = (address, times) => {
      const path = address.href.replace("/ODataApi/odata", "");
      return address.href.includes("/ODataApi/") ? served(new URL(path), times) : null;
    };
    const served = serveLists({ version: "v3", table: TABLE }, V3_BENEFITS);
    await serve(moved);
    const addresses = { v4: `${cbs.origin}/v4`, v3: `${cbs.origin}/v3/ODataApi/odata/` };
    await here.read(cbs, TABLE, { addresses });
    expect(cbs.requests.at(-2)).toBe(
      `/v3/ODataApi/odata/${TABLE}/TypedDataSet?$format=json&$filter=startswith(RegioS,'GM')&$top=10000`,
    );
  });

  test("chooses codes by the keys with their padding", async () => {
    await serve(serveLists({ version: "v3", table: TABLE }, V3_BENEFITS));
    await here.read(cbs, TABLE, { selection: { Leeftijd: ["10000"] } });
    expect(cbs.count("startswith(RegioS,'GM') and (Leeftijd eq '10000     ')")).toBe(1);
  });

  test("is also read from v3 when v4 has its front page but not its observations", async () => {
    const discontinued = without(V4_INHABITANTS, "Observations");
    await serve(
      serveLists({ version: "v4", table: TABLE }, discontinued),
      serveLists({ version: "v3", table: TABLE }, V3_BENEFITS),
    );
    expect(await here.read(cbs, TABLE)).toHaveLength(8);
    expect(here.lines).toContain("CBS 80794ned: niet in OData v4 (404); verder met v3.");
  });

  test("leaves out the water of a municipality, which would count it twice", async () => {
    const TypedDataSet = [
      '{"RegioS":"GM0202","Leeftijd":"10000","Perioden":"2021JJ00","Bijstand_1":1,"PerHuishouden_2":1,"Naam_3":"","WATER":"NEE"}',
      '{"RegioS":"GM0202","Leeftijd":"10000","Perioden":"2021JJ00","Bijstand_1":2,"PerHuishouden_2":2,"Naam_3":"","WATER":"JA "}',
    ];
    await serve(serveLists({ version: "v3", table: TABLE }, { ...V3_BENEFITS, TypedDataSet }));
    expect((await here.read(cbs, TABLE)).map(({ value }) => value)).toEqual(["1", "1"]);
  });

  test("is refused when it has no municipalities", async () => {
    const TypedDataSet = [
      '{"RegioS":"PV25  ","Leeftijd":"10000","Perioden":"2021JJ00","Bijstand_1":1,"PerHuishouden_2":1,"Naam_3":""}',
    ];
    await serve(serveLists({ version: "v3", table: TABLE }, { ...V3_BENEFITS, TypedDataSet }));
    await expect(here.read(cbs, TABLE)).rejects.toThrow(
      "gekregen geen enkel cijfer. Kies een tabel met gemeenten",
    );
  });

  test("is refused when neither version has it", async () => {
    await serve();
    await expect(here.read(cbs, TABLE)).rejects.toThrow(
      `CBS: gevraagd ${cbs.origin}/v4/80794ned en ${cbs.origin}/v3/80794ned; gekregen niets (404). ` +
        "Kijk in StatLine of het nummer klopt, hoofdletters en kleine letters inbegrepen.",
    );
  });

  test("is refused when its number can be no number of CBS", async () => {
    await serve();
    await expect(here.read(cbs, "../Catalogs")).rejects.toThrow("gekregen „../Catalogs”");
    expect(cbs.requests).toEqual([]);
  });
});
