import { describe, expect, test } from "@jest/globals";
import { assert, double, property } from "fast-check";
import { exactDecimal } from "./exact-decimal.ts";

describe("an exact decimal", () => {
  test.each([
    ["520.0", "520"],
    ["1.9", "1.9"],
    ["0.12345678901234567891", "0.12345678901234567891"],
    ["-1.5E-05", "-0.000015"],
    ["1.25E+1", "12.5"],
    ["1e3", "1000"],
    ["007", "7"],
    ["-0.0", "0"],
    ["0", "0"],
    ["-99998.0", "-99998"],
  ])("writes %s as %s", (given, plain) => {
    expect(exactDecimal(given)).toBe(plain);
  });

  test.each(["", ".", "abc", "1,5", "1.", ".5", "1e9999", "NaN", "- 1"])("is not „%s”", (given) => {
    expect(exactDecimal(given)).toBeNull();
  });

  test("is the same number, whatever the notation", () => {
    assert(
      property(double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const plain = exactDecimal(String(number));
        expect(plain).not.toMatch(/e/i);
        expect(Number(plain)).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});
