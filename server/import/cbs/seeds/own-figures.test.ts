import { expect, test } from "@jest/globals";
import { ownNumber } from "./own-number.ts";
import { firstDay } from "./own-period.ts";
import { ownUnit } from "./own-unit.ts";
import { slug } from "./slug.ts";

test.each([
  ["aantal", "COUNT", 0, null],
  ["1 000 euro", "EUR", 3, null],
  ["x 1 000 euro", "EUR", 3, null],
  ["mln euro", "EUR", 6, null],
  ["x 1 000", "COUNT", 3, null],
  ["%", "PERCENT", 0, null],
  ["per 1 000 inwoners", "PER_1000", 0, null],
  ["2015 = 100", "INDEX", 0, null],
  ["aantal inwoners per km²", "COUNT", 0, "aantal inwoners per km²"],
])("CBS's unit „%s” is our %s", (given, unit, exponent, inName) => {
  expect(ownUnit(given)).toMatchObject({ unit, exponent, inName });
});

test.each([
  ["12.5", 3, "12500"],
  ["0.0001", 3, "0.1"],
  ["12.345", 0, "12.3450"],
  ["-1.155", 0, "-1.1550"],
  ["0.125", 0, "0.125"],
  ["1234", 6, "1234000000"],
])("%s times ten to the power %i is %s", (value, exponent, expected) => {
  expect(ownNumber(value, exponent)).toBe(expected);
});

test("a code is small letters, digits and hyphens", () => {
  expect(slug("cbs-84799NED-AantalInwoners_5")).toBe("cbs-84799ned-aantalinwoners-5");
});

test("a period begins on a day", () => {
  expect(["2021", "2021-03", "2021-Q4"].map(firstDay)).toEqual(["2021-01-01", "2021-03-01", "2021-10-01"]);
});
