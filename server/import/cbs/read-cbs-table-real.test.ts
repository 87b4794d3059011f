import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { LoopbackCbs } from "./loopback/loopback-cbs.ts";
import { serveLists } from "./loopback/serve-lists.ts";
import { TestWorld } from "./loopback/test-world.ts";

const SHARED = join(import.meta.dirname, "../../../../shared/data");
const OBJECT = z.record(z.string(), z.unknown());

/** The rows of a delivered file, each as JSON again; a file with one object has one row. */
function rowsOf(path: string): string[] {
  const content: unknown = JSON.parse(readFileSync(join(SHARED, path), "utf8"));
  return z
    .array(OBJECT)
    .parse(Array.isArray(content) ? content : [content])
    .map((row) => JSON.stringify(row));
}

const suite = existsSync(join(SHARED, "cbs-odata-v3-84799NED")) ? describe : describe.skip;

suite("what CBS really delivered", () => {
  let here: TestWorld;
  let cbs: LoopbackCbs;

  beforeEach(async () => {
    here = await TestWorld.make();
  });

  afterEach(async () => {
    await cbs[Symbol.asyncDispose]();
    await here[Symbol.asyncDispose]();
  });

  test("gives the key figures of 2020 of six municipalities of table 84799NED (v3)", async () => {
    cbs = await LoopbackCbs.start(
      serveLists(
        { version: "v3", table: "84799NED", pageRows: 2 },
        {
          TableInfos: rowsOf("cbs-odata-v3-84799NED/TableInfos.json"),
          DataProperties: rowsOf("cbs-odata-v3-84799NED/DataProperties.json"),
          TypedDataSet: rowsOf("cbs-odata-v3-84799NED/TypedDataSet_sample.json"),
        },
      ),
    );
    const found = await here.read(cbs, "84799NED");
    const codes = [...new Set(found.map(({ municipalityCode }) => municipalityCode))];
    expect(codes).toEqual(["GM0202", "GM0274", "GM0277", "GM0289", "GM0293", "GM0299"]);
    expect(found).toHaveLength(6 * 111);
    expect(new Set(found.map(({ period }) => period))).toEqual(new Set(["2020"]));
    const of = (code: string, measure: string) =>
      found.find(({ municipalityCode, measureCode }) => municipalityCode === code && measureCode === measure);
    expect(of("GM0202", "AantalInwoners_5")).toMatchObject({
      measureName: "Aantal inwoners",
      unit: "aantal",
      value: "161348",
      status: "FINAL",
    });
    expect(of("GM0202", "GemiddeldeHuishoudensgrootte_32")).toMatchObject({ value: "1.9" });
    expect(of("GM0202", "GeboorteTotaal_24")).toMatchObject({ value: null, status: "NOT_AVAILABLE" });
    const flat = /Appartement$/;
    expect(
      new Set(found.filter(({ measureName }) => flat.test(measureName)).map((row) => row.measureName)).size,
    ).toBe(2);
  });

  test("finds no municipalities in the Iv3 deliveries of provinces, table 45012NED (v3)", async () => {
    cbs = await LoopbackCbs.start(
      serveLists(
        { version: "v3", table: "45012NED" },
        {
          TableInfos: rowsOf("cbs-odata-v3-iv3-45012NED/TableInfos.json"),
          DataProperties: rowsOf("cbs-odata-v3-iv3-45012NED/DataProperties.json"),
          TypedDataSet: rowsOf("cbs-odata-v3-iv3-45012NED/TypedDataSet_PV25_2013X005.json"),
        },
      ),
    );
    await expect(here.read(cbs, "45012NED")).rejects.toThrow("gekregen geen enkel cijfer");
  });

  test("reads the description of table 83765NED (v4) for all 388 municipalities of 2017", async () => {
    const regions = rowsOf("cbs-odata-v4-83765NED/WijkenEnBuurtenCodes_gemeenten.json");
    const Observations = regions.map((row, index) => {
      const { Identifier } = z.object({ Identifier: z.string() }).parse(JSON.parse(row));
      const rest = `"ValueAttribute":"None","Value":${index}.0,"StringValue":null`;
      return `{"Id":${index},"Measure":"T001036",${rest},"WijkenEnBuurten":"${Identifier}"}`;
    });
    cbs = await LoopbackCbs.start(
      serveLists(
        { version: "v4", table: "83765NED", pageRows: 100 },
        {
          Properties: rowsOf("cbs-odata-v4-83765NED/Properties.json").join(""),
          Dimensions: rowsOf("cbs-odata-v4-83765NED/Dimensions.json"),
          MeasureCodes: rowsOf("cbs-odata-v4-83765NED/MeasureCodes.json"),
          MeasureGroups: rowsOf("cbs-odata-v4-83765NED/MeasureGroups.json"),
          Observations,
        },
      ),
    );
    const found = await here.read(cbs, "83765NED");
    expect(found).toHaveLength(388);
    expect(found[0]).toMatchObject({
      municipalityCode: "GM1680",
      period: "2017",
      measureName: "Aantal inwoners",
      unit: "aantal",
      value: "1",
      status: "FINAL",
    });
  });
});
