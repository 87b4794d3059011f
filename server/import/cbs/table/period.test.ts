import { describe, expect, test } from "@jest/globals";
import { periodOf } from "./period.ts";

describe("a period of CBS", () => {
  test.each([
    ["2021JJ00", "2021"],
    ["2021KW01", "2021-Q1"],
    ["2021MM03", "2021-03"],
    ["2021HJ02", "2021-H2"],
    ["2021SJ00", "2021/2022"],
  ])("%s is written as %s", (code, period) => {
    expect(periodOf(code)).toBe(period);
  });

  test.each(["2021KW05", "2021MM13", "2021W105", "20210101", "2013X005", "2021", ""])(
    "%s has no place",
    (code) => {
      expect(periodOf(code)).toBeNull();
    },
  );
});
