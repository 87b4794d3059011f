import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/test-database.ts";
import { rowsOfIndicator } from "../../indicators/indicator-rows.ts";
import { INDICATORS } from "../../indicators/registry.ts";
import { factorOf } from "./figure.rules.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
});

afterAll(() => database.close());

/** Half a unit in the fourth decimal, and what floating point adds to it. */
const ROUNDING = 0.000_051;

describe.each(
  INDICATORS.filter(({ kind }) => kind === "RATIO").map(
    (definition) => [definition.code, definition] as const,
  ),
)("%s", (_, definition) => {
  test("is its numerator over its denominator in its unit, so that it can be computed again for any group", async () => {
    const rows = await database.reader.read(rowsOfIndicator(definition), [null, null]);
    const factor = Number(factorOf(definition.unit));
    const wrong = rows.filter(({ value, numerator, denominator }) => {
      if (value === null || numerator === null || denominator === null) return false;
      return Math.abs(Number(value) - (factor * Number(numerator)) / Number(denominator)) > ROUNDING;
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});
