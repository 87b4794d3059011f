import { expect, test } from "@jest/globals";
import { typedAmount } from "./typed-amount.ts";
import { typedDate } from "./typed-date.ts";
import { typedMonth } from "./typed-month.ts";
import { typedYes } from "./typed-yes.ts";

test.each([
  "2026-03",
  "2026-3",
  "3-2026",
  "03-2026",
  "1-3-2026",
  "2026-03-01",
  "mrt-26",
  "mrt 2026",
  "maart 2026",
])("the month %s is March 2026", (cell) => {
  expect(typedMonth(cell)).toEqual({ value: "2026-03-01" });
});

test.each(["2026-13", "13-2026", "2-3-2026", "2026", "mrt", "foo-26", "3/2026", "", "0202-03"])(
  "%j is no month",
  (cell) => {
    expect(typedMonth(cell)).toEqual({ expected: "een maand als JJJJ-MM" });
  },
);

test("a day is written in both ways, and must be in the calendar", () => {
  expect(["2026-03-01", "1-3-2026", "01-03-2026"].map(typedDate)).toEqual(
    Array(3).fill({ value: "2026-03-01" }),
  );
  for (const cell of ["31-2-2026", "3/1/2026", "1-3-26", "0000-01-01", "1-1-0001"])
    expect(typedDate(cell)).toHaveProperty("expected");
});

test("an amount may have the sign of the euro before it", () => {
  expect(typedAmount("€ 1.000,50")).toEqual({ value: "1000.50" });
  expect(typedAmount("€\u00A012")).toEqual({ value: "12" });
  expect(typedAmount("$ 12")).toHaveProperty("expected");
});

test("yes is ja, true or waar", () => {
  expect(["ja", "Nee", "true", "ONWAAR"].map(typedYes)).toEqual([
    { value: true },
    { value: false },
    { value: true },
    { value: false },
  ]);
  expect(typedYes("j")).toEqual({ expected: "ja of nee" });
});
