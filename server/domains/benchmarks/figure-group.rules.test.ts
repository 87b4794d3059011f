import { describe, expect, test } from "@jest/globals";
import { type FigureGroup, outcomeOf } from "./figure-group.rules.ts";

const THREE: FigureGroup = {
  figureCount: 3,
  missingCount: 0,
  inapplicableCount: 0,
  suppressedCount: 0,
  provisionalCount: 0,
  estimatedCount: 0,
  periodCount: 1,
  populationCount: 3,
  undividedCount: 0,
  sum: "60",
  singleValue: null,
  singleReason: null,
  singleNote: null,
  numerator: "60",
  denominator: "12000",
  quotient: "5.0000",
};
const of = (group: Partial<FigureGroup>, kind: Parameters<typeof outcomeOf>[1]) =>
  outcomeOf({ ...THREE, ...group }, kind);

test("sums what may be added, over municipalities and over time", () => {
  expect(of({ periodCount: 3 }, "ADDITIVE")).toEqual({
    value: "60",
    status: "FINAL",
    reason: null,
    note: null,
  });
});

describe("a stock", () => {
  test("is summed over municipalities", () => {
    expect(of({}, "STOCK").value).toBe("60");
  });

  test("is not summed over time, and says why", () => {
    const { value, status, reason } = of({ periodCount: 2 }, "STOCK");
    expect([value, status]).toEqual([null, "NOT_APPLICABLE"]);
    expect(reason).toContain("niet over de tijd opgeteld");
  });
});

describe("a ratio", () => {
  test("is computed again, neither summed nor averaged", () => {
    expect(of({}, "RATIO").value).toBe("5.0000");
  });

  test("is not taken together where a denominator would count twice", () => {
    expect(of({ populationCount: 1 }, "RATIO").reason).toContain("dubbel zou tellen");
  });

  test("is not averaged where its parts are not known", () => {
    expect(of({ undividedCount: 1 }, "RATIO").reason).toContain("niet gemiddeld");
  });

  test("is not averaged over time", () => {
    expect(of({ periodCount: 2 }, "RATIO").status).toBe("NOT_APPLICABLE");
  });
});

test("a figure that is missing is not in the sum, and the note says so", () => {
  expect(of({ missingCount: 1 }, "ADDITIVE")).toEqual({
    value: "60",
    status: "FINAL",
    reason: null,
    note: "Zonder 1 van de 3 cijfers, die ontbreken.",
  });
});

test("one suppressed figure suppresses the sum", () => {
  expect(of({ suppressedCount: 1 }, "ADDITIVE")).toMatchObject({ value: null, status: "SUPPRESSED" });
});

test("a sum is as sure as its least sure part", () => {
  expect(of({ provisionalCount: 1 }, "ADDITIVE").status).toBe("PROVISIONAL");
  expect(of({ provisionalCount: 1, estimatedCount: 1 }, "ADDITIVE").status).toBe("ESTIMATED");
});

test("nothing but missing figures have no sum, and no zero", () => {
  expect(of({ missingCount: 3, sum: null }, "ADDITIVE")).toMatchObject({
    value: null,
    status: "NOT_AVAILABLE",
  });
});

test("a single figure keeps its own reason and note", () => {
  const group = { figureCount: 1, missingCount: 1, singleReason: "Geen opgave.", singleNote: "Let op." };
  expect(of(group, "RATIO")).toEqual({
    value: null,
    status: "NOT_AVAILABLE",
    reason: "Geen opgave.",
    note: "Let op.",
  });
});
