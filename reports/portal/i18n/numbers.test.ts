import { describe, expect, test } from "@jest/globals";
import { inUnit } from "./in-unit.ts";
import { euros, fte, number, percent } from "./numbers.ts";

const plain = (text: string) => text.replaceAll("\u00A0", " ");

describe("figures in Dutch", () => {
  test("have dots in thousands and a comma before decimals", () => {
    expect(number(162424)).toBe("162.424");
    expect(number(13.5)).toBe("13,5");
    expect(percent(57.5678)).toBe("57,57%");
  });

  test("show whole euros without cents, and cents where there are any", () => {
    expect(plain(euros(1298970))).toBe("€ 1.298.970");
    expect(plain(euros(0.1746))).toBe("€ 0,1746");
    expect(plain(euros(-311))).toBe("€ -311");
  });

  test("show fte with a decimal, so that they align", () => {
    expect([fte(1), fte(9.9), fte(0.5556)]).toEqual(["1,0", "9,9", "0,5556"]);
  });

  test("carry their unit, unless they count", () => {
    expect(inUnit(29.2, "FTE")).toBe("29,2 fte");
    expect(inUnit(4, "HOURS_PER_WEEK")).toBe("4 uur per week");
    expect(inUnit(1372, "PERSONS")).toBe("1.372");
    expect(inUnit(7.6, "SCORE_10")).toBe("7,6");
  });
});
