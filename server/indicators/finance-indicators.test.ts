import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createIndicatorReader, type IndicatorReader } from "../../tests/support/indicator-reader.ts";
import { openTestDatabase, type TestDatabase } from "../../tests/support/test-database.ts";

let database: TestDatabase;
let rowsOf: IndicatorReader["rowsOf"];
let valuesOf: IndicatorReader["valuesOf"];

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  ({ rowsOf, valuesOf } = createIndicatorReader(database.reader));
});

afterAll(() => database.close());

describe("finance", () => {
  test("Inburgering 2022 costs each inhabitant 0.1746 euro, and Rozendaal, with its amounts rounded, 0.1744", async () => {
    const rows = await rowsOf("contribution-per-inhabitant-inburgering", "2022");
    const of = (code: string) => rows.find((row) => row.municipalityCode === code);
    expect(of("GM0202")).toMatchObject({ value: "0.1746", numerator: "28366", denominator: "162424" });
    expect(of("GM0277")).toMatchObject({ value: "0.1744" });
    expect(of("GM0202")?.denominatorSourceCode).toBe("000-mgr-sdcg-inburgering-2021");
  });

  test("Renkum and Wageningen are no participants of Inburgering", async () => {
    const rows = await rowsOf("contribution-per-inhabitant-inburgering", "2022");
    const outside = rows.filter((row) => row.status === "NOT_APPLICABLE").map((row) => row.municipalityCode);
    expect(outside).toEqual(["GM0274", "GM0289"]);
  });

  test("Nijmegen pays 57.5678 per cent of the ROB, 8.2918 euro per inhabitant of CBS", async () => {
    const [share] = await rowsOf("municipality-share", "2022", "GM0268");
    expect(share).toMatchObject({ value: "57.5678", numerator: "1485059", denominator: "2579668" });
    const [total] = await rowsOf("total-social-domain-contribution-per-inhabitant", "2022", "GM0268");
    expect(total).toMatchObject({
      value: "8.2918",
      denominator: "179100",
      denominatorSourceCode: "cbs-inwoners",
    });
  });

  test("Arnhem has no total as long as the contributions to four modules are not known", async () => {
    const [total] = await rowsOf("total-social-domain-contribution-per-inhabitant", "2022", "GM0202");
    expect(total).toMatchObject({
      value: null,
      status: "NOT_AVAILABLE",
      reason: expect.stringContaining("RBL"),
    });
  });

  test("by inhabitants Nijmegen would pay 67,702.48 less, and what others pay more is as much", async () => {
    const rows = (await rowsOf("key-effect", "2022")).filter((row) => row.moduleCode === "rob");
    expect(rows.find((row) => row.municipalityCode === "GM0268")?.value).toBe("-67702.48");
    const cents = rows.map((row) => Math.round(Number(row.value) * 100));
    expect(Math.abs(cents.reduce((sum, value) => sum + value, 0))).toBeLessThanOrEqual(3);
  });

  test("the memo's contributions are a euro over in 2021 and two short in 2022", async () => {
    expect(await valuesOf("rounding-residue", "2021")).toEqual({ inburgering: -1 });
    expect(await valuesOf("rounding-residue", "2022")).toEqual({ inburgering: 2, Kwartiermaker: 0, rob: 0 });
  });

  test("execution costs of the RBL are a quarter of the payroll in both years, rounded up", async () => {
    expect(await valuesOf("execution-costs-on-payroll", "2018")).toEqual({ "rbl-2018-adopted": 25 });
    expect(await valuesOf("execution-costs-on-payroll", "2019")).toEqual({ "rbl-2019-draft": 25 });
    const [row] = await rowsOf("execution-costs-on-payroll", "2019");
    expect(row).toMatchObject({ value: "25.0000", numerator: "454970", denominator: "1819879" });
  });

  test("the WSP of 2019 rises 0.8983 points above its index of 2.5, its rest 27.2588", async () => {
    const rows = (await rowsOf("change-above-claimed-index", "2019")).filter(
      (row) => row.moduleCode === "wsp",
    );
    const of = (category: string) => rows.find((row) => row.category === category)?.value;
    expect([of("Totaal"), of("Overig"), of("ICT")]).toEqual(["0.8983", "27.2588", "0.0000"]);
  });

  test("overhead is 26.6187 per cent of Inburgering 2022, and not told apart elsewhere", async () => {
    const rows = await rowsOf("overhead-share", "2022");
    expect(rows.filter((row) => row.value !== null).map((row) => [row.moduleCode, row.value])).toEqual([
      ["inburgering", "26.6187"],
    ]);
  });

  test("69,500 euro over sixteen weekly hours of contract work", async () => {
    const rows = await rowsOf("cost-per-contract-hour", "2022");
    expect(rows.find((row) => row.category === "inburgering-2022-draft")?.value).toBe("4343.7500");
  });
});
