import { expect, test } from "@jest/globals";
import { firstDayOf } from "./period.rules.ts";

test.each([
  ["2022", "2022-01-01"],
  ["2022-04", "2022-04-01"],
  ["2022-Q3", "2022-07-01"],
])("%s begins on %s", (period, day) => {
  expect(firstDayOf(period)).toBe(day);
});

test.each(["22", "2022-13", "2022-00", "2022-Q5", "2022-01-01", "volgend jaar", ""])(
  "%s is no period",
  (period) => {
    expect(firstDayOf(period)).toBeNull();
  },
);
