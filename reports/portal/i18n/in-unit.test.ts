import { describe, expect, test } from "@jest/globals";
import { roughly, signedInUnit, unitInWords, withoutUnit } from "./in-unit.ts";
import { signedEuros } from "./numbers.ts";
import { categoryInWords } from "./taakveld-words.ts";

const plain = (text: string) => text.replaceAll("\u00A0", " ");

describe("a figure in a column", () => {
  test("leaves to the head what the head says", () => {
    expect(withoutUnit(42.7723, "PER_1000")).toBe("42,7723");
    expect(unitInWords("PER_1000")).toBe("per 1.000 inwoners");
    expect(plain(withoutUnit(0.1746, "EUR_PER_INHABITANT"))).toBe("€ 0,1746");
    expect(unitInWords("PERCENT")).toBeUndefined();
  });

  test("has a sign where it is a difference", () => {
    expect(plain(signedInUnit(-46.8896, "EUR_PER_INHABITANT"))).toBe("− € 46,8896");
    expect(plain(signedInUnit(0.5, "PERCENT"))).toBe("+ 0,5%");
    expect(signedInUnit(0, "PERCENT")).toBe("0%");
    expect([plain(signedEuros(812)), plain(signedEuros(0))]).toEqual(["+ € 812", "€ 0"]);
  });

  test("is rounded in a drawing", () => {
    expect(plain(roughly(1476.8462, "EUR_PER_INHABITANT"))).toBe("€ 1.480");
  });
});

describe("a category", () => {
  test("has the name that its code had in that year", () => {
    expect(categoryInWords("6.2", "2019")).toBe("6.2 wijkteams");
    expect(categoryInWords("6.2", "2024")).toBe("6.2 toegang en eerstelijnsvoorzieningen");
  });

  test("that is no taakveld stays as it is", () => {
    expect(categoryInWords("gewijzigd 2018", "2018")).toBe("gewijzigd 2018");
    expect(categoryInWords("6.6+6.71", "2024")).toBe("6.6 + 6.71");
  });
});
