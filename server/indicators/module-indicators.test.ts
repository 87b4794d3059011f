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

describe("what modules do", () => {
  test("13.5 fte of Inkoop over 471,176 inhabitants of eleven municipalities", async () => {
    const row = (await rowsOf("fte-per-100k", "2022")).find((one) => one.moduleCode === "inkoop");
    expect(row).toMatchObject({ value: "2.8652", numerator: "13.5", denominator: "471176" });
  });

  test("the measurement of 2017 enlarges Inkoop from 9.4 to 11.8 fte: 25.5319 per cent", async () => {
    expect(await valuesOf("formation-growth-by-version", "2017")).toMatchObject({
      "inkoop-2017-measured": 25.5319,
    });
  });

  test("contractbeheer worked 150 per cent of its budget, of which its first agreement took 40", async () => {
    expect(await valuesOf("effort-against-budget", "2017")).toMatchObject({ Contractbeheer: 150 });
    expect(await valuesOf("effort-profile", "2017")).toMatchObject({ "Contractbeheer/1": 26.6667 });
  });

  test("the WSP placed 965 and 1,372, then 750 and 860, and was to place 1,156", async () => {
    const total = async (code: string, period: string) => (await valuesOf(code, period)).wsp;
    expect(
      await Promise.all(["2016", "2017", "2020", "2021"].map((year) => total("placements", year))),
    ).toEqual([965, 1372, 750, 860]);
    expect(await total("placement-target", "2019")).toBe(1156);
    expect(await total("placement-target-against-realisation", "2018")).toBe(84.2566);
    expect(await total("placements-per-1000", "2021")).toBe(2.1611);
  });

  test("no year has both a target and placements", async () => {
    for (const { value, status } of await rowsOf("placements-against-target", "2017"))
      expect({ value, status }).toEqual({ value: null, status: "NOT_AVAILABLE" });
  });

  test("73,000 young people over 30.3 fte are 2,409", async () => {
    expect(await valuesOf("young-people-per-fte", "2022")).toEqual({ rbl: 2409.2409 });
  });

  test("54 million euro over 1,843 sheltered workers, an estimate", async () => {
    const [row] = await rowsOf("cost-per-sheltered-worker", "2022");
    expect(row).toMatchObject({ value: "29300.0543", status: "ESTIMATED" });
  });

  test("of 28 agreements of Inkoop ten were done, eight largely, nine partly, one not yet", async () => {
    const rows = await rowsOf("agreement-distribution", "2017");
    expect(rows.map(({ category, numerator, denominator }) => [category, numerator, denominator])).toEqual([
      ["DONE", "10", "28"],
      ["LARGELY", "8", "28"],
      ["NOT_YET", "1", "28"],
      ["PARTLY", "9", "28"],
    ]);
    expect(await valuesOf("agreement-score", "2017")).toEqual({ inkoop: 65.4762 });
  });

  test("nine of eleven take part in the RBL, and in 2019 seven without names in leerplicht", async () => {
    expect(await valuesOf("participation-degree", "2019")).toMatchObject({
      rbl: 81.8182,
      "rbl-leerplicht": 63.6364,
    });
    expect(await valuesOf("participation-degree", "2018")).toMatchObject({ "rbl-leerplicht": null });
    const [wageningen] = await rowsOf("participation-breadth", "2022", "GM0289");
    expect(wageningen).toMatchObject({ value: "20.0000", numerator: "1", denominator: "5" });
  });
});
