import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createIndicatorReader, type IndicatorReader } from "../../tests/support/indicator-reader.ts";
import { openTestDatabase, type TestDatabase } from "../../tests/support/test-database.ts";
import { INDICATORS } from "./registry.ts";

let database: TestDatabase;
let rowsOf: IndicatorReader["rowsOf"];
let valuesOf: IndicatorReader["valuesOf"];

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  ({ rowsOf, valuesOf } = createIndicatorReader(database.reader));
});

afterAll(() => database.close());

describe("open data", () => {
  const one = async (code: string, period: string, municipality: string) =>
    (await rowsOf(code, period, municipality)).map((row) => row.value && Number(row.value));

  test("Arnhem 2021 by hand: 406,046,000 spent, 402,675,000 budgeted, 162,424 inhabitants", async () => {
    expect(await one("social-domain-expense-per-inhabitant-accounts", "2021", "GM0202")).toEqual([2499.9138]);
    expect(await one("social-domain-expense-per-inhabitant-budget", "2021", "GM0202")).toEqual([2479.1595]);
    expect(await one("social-domain-accounts-against-budget", "2021", "GM0202")).toEqual([100.8372]);
    expect(await one("social-domain-share-of-expense", "2021", "GM0202")).toEqual([53.1696]);
    expect(await one("municipal-overhead-per-inhabitant", "2021", "GM0202")).toEqual([439.7195]);
    expect(await one("municipal-overhead-share", "2021", "GM0202")).toEqual([9.3522]);
  });

  test("Arnhem grew by 1,076 on 161,348 in 2020", async () => {
    expect(await one("population-growth", "2021", "GM0202")).toEqual([0.6669]);
  });

  test("7,170 of 167,632 in Arnhem had social assistance in 2024", async () => {
    expect(await one("social-assistance-per-1000", "2024", "GM0202")).toEqual([42.7723]);
  });

  test("a share is computed from counts in 2020, and stands as published in 2024", async () => {
    expect(await one("share-65-plus", "2020", "GM0202")).toEqual([15.3662]);
    expect(await one("share-65-plus", "2024", "GM0202")).toEqual([16]);
  });

  test("Boxtel took in a part of Haaren in 2021: that is no growth", async () => {
    const [row] = await rowsOf("population-growth", "2021", "GM0757");
    expect(row).toMatchObject({
      value: null,
      status: "NOT_AVAILABLE",
      reason: expect.stringContaining("heringedeeld"),
    });
  });

  test("youth care of Arnhem continues over 2023 as 6.72 to 6.74 and 6.82 together", async () => {
    expect(
      await valuesOf("continuing-taakveld-expense-per-inhabitant-accounts", "2024", "GM0202"),
    ).toMatchObject({
      "6.72+6.82": 510.0398,
    });
    expect(
      await valuesOf("continuing-taakveld-expense-per-inhabitant-accounts", "2021", "GM0202"),
    ).toMatchObject({
      "6.6+6.71": 315.526,
    });
  });

  test("the continuing taakvelden and income, sheltered work and participation are all of the social domain", async () => {
    const parts = await valuesOf("continuing-taakveld-expense-per-inhabitant-budget", "2026", "GM0202");
    const [whole] = await one("social-domain-expense-per-inhabitant-budget", "2026", "GM0202");
    const names = ["6.1+6.2+6.6+6.71+6.72+6.81+6.82", "6.3", "6.4", "6.5"];
    const sum = names.reduce((total, name) => total + Number(parts[name]), 0);
    expect(sum).toBeCloseTo(Number(whole), 3);
  });

  test("a report that is missing has a reason for each taakveld, and no zero", async () => {
    const rows = await rowsOf("taakveld-expense-accounts", "2022", "GM0141");
    expect(rows).toHaveLength(13);
    for (const row of rows)
      expect(row).toMatchObject({ value: null, reason: "Geen opgave: alle bedragen in de bron zijn nul" });
  });
});

describe("redivisions", () => {
  test("Zevenaar keeps its own 2017 and has one with Rijnwaarden beside it, marked", async () => {
    const rows = await rowsOf("social-domain-expense-accounts", "2017", "GM0299");
    expect(rows.map(({ value, isCarried, note }) => [value, isCarried, note])).toEqual([
      ["38502000", false, null],
      ["52574000", true, "Met de cijfers van rechtsvoorgangers: Rijnwaarden."],
    ]);
  });

  test("what was split is not handed on: Haaren went to several", async () => {
    const [, carried] = await rowsOf("social-domain-expense-accounts", "2020", "GM0757");
    expect(carried).toMatchObject({
      isCarried: true,
      value: null,
      reason: expect.stringContaining("Haaren"),
    });
  });

  test("no ratio and no stock is handed on", async () => {
    for (const { kind, view } of INDICATORS.filter(({ kind }) => kind !== "ADDITIVE")) {
      const carried = await database.orm.em.execute(`SELECT FROM ${view} WHERE is_carried LIMIT 1`);
      expect({ view, kind, carried: carried.length }).toEqual({ view, kind, carried: 0 });
    }
  }, 120_000);
});
