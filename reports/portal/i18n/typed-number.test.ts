import { describe, expect, test } from "@jest/globals";
import { asTyped, typedNumber } from "./typed-number.ts";

describe("a figure as it is typed", () => {
  test("may have dots in thousands, a comma and a euro sign", () => {
    expect(["69500", "69.500", "€ 1.298.970", "0,1746", "-311"].map(typedNumber)).toEqual([
      69500, 69500, 1298970, 0.1746, -311,
    ]);
  });

  test("is none where it could be read in two ways, or not at all", () => {
    expect(["69.50", "1,2,3", "veel", "", "1e5"].map(typedNumber)).toEqual([null, null, null, null, null]);
  });

  test("is given back as it would be typed", () => {
    expect([69500, 0.5].map(asTyped)).toEqual(["69500", "0,5"]);
  });
});
