import { describe, expect, test } from "@jest/globals";
import { type Candidate, comparabilityOf, comparabilityOfWhole, type Gate } from "./comparability.rules.ts";
import { rankingOf } from "./ranking.rules.ts";

const ROW: Candidate = {
  value: "12.5",
  numerator: "2500",
  denominator: "200000",
  status: "FINAL",
  denominatorSourceCode: "cbs-inwoners",
  denominatorPeriod: null,
  isParticipant: true,
  isInGroup: true,
};
const GATE: Gate = { unit: "PER_1000", isRatio: true, isComparable: true, isStructurallyEqual: false };
const four = (...rows: Partial<Candidate>[]) => [ROW, ROW, ROW, ...rows.map((row) => ({ ...ROW, ...row }))];
const last = (row: Partial<Candidate>, gate: Partial<Gate> = {}) =>
  comparabilityOf(four(row), { ...GATE, ...gate }).at(-1);

describe("the gate says of a row", () => {
  test("that it counts", () => {
    expect(last({})).toBe("OK");
  });

  test("that its denominator is of another year than that of most others", () => {
    expect(last({ denominatorPeriod: "2012" })).toBe("DIFFERENT_VINTAGE");
  });

  test("that its municipality is outside the module, or outside the group", () => {
    expect(last({ isParticipant: false })).toBe("NOT_PARTICIPANT");
    expect(last({ isInGroup: false })).toBe("NOT_PARTICIPANT");
  });

  test("that there is no value", () => {
    expect(last({ value: null, status: "NOT_AVAILABLE" })).toBe("NOT_AVAILABLE");
  });

  test("that the key makes everyone equal", () => {
    expect(last({}, { isStructurallyEqual: true })).toBe("STRUCTURALLY_EQUAL");
  });

  test("that the indicator is not for ranking", () => {
    expect(last({}, { isComparable: false })).toBe("NOT_COMPARABLE");
  });

  test("that it is of another stage than most, or divided by inhabitants of another source", () => {
    expect(last({ status: "PROVISIONAL" })).toBe("DIFFERENT_VINTAGE");
    expect(last({ denominatorSourceCode: "mgr-sdcg-inburgering-2021" })).toBe("DIFFERENT_VINTAGE");
  });

  test("that fewer than ten cases are left to chance, ten are not", () => {
    expect(last({ numerator: "9" })).toBe("SMALL_NUMBERS");
    expect(last({ numerator: "10" })).toBe("OK");
  });

  test("that fewer than a hundred people are left to chance, a hundred are not", () => {
    expect(last({ denominator: "99" }, { unit: "EUR_PER_INHABITANT" })).toBe("SMALL_NUMBERS");
    expect(last({ denominator: "100" }, { unit: "EUR_PER_INHABITANT" })).toBe("OK");
  });

  test("nothing of small numbers where euros are divided by euros", () => {
    expect(last({ numerator: "5", denominator: "20" }, { unit: "PERCENT" })).toBe("OK");
  });
});

test("two values that could be compared are too few; three are enough", () => {
  const missing = { ...ROW, value: null };
  expect(comparabilityOf([ROW, ROW, missing], GATE)).toEqual([
    "TOO_FEW_PEERS",
    "TOO_FEW_PEERS",
    "NOT_AVAILABLE",
  ]);
  expect(comparabilityOf([ROW, ROW, ROW], GATE)).toEqual(["OK", "OK", "OK"]);
});

test("rows that do not count do not help to make three", () => {
  expect(comparabilityOf([ROW, ROW, { ...ROW, numerator: "3" }], GATE)).toEqual([
    "TOO_FEW_PEERS",
    "TOO_FEW_PEERS",
    "SMALL_NUMBERS",
  ]);
});

describe("the gate says of the whole", () => {
  const whole = (...judged: Parameters<typeof comparabilityOfWhole>[0]) => comparabilityOfWhole(judged, GATE);

  test("that the key makes all equal, also where the sources have no figure", () => {
    expect(
      comparabilityOfWhole(["NOT_AVAILABLE", "NOT_AVAILABLE"], { ...GATE, isStructurallyEqual: true }),
    ).toBe("STRUCTURALLY_EQUAL");
  });

  test("that there are no values, that there are too few, or the one reason that all share", () => {
    expect(whole("NOT_AVAILABLE", "NOT_PARTICIPANT")).toBe("NOT_AVAILABLE");
    expect(whole("TOO_FEW_PEERS", "SMALL_NUMBERS")).toBe("TOO_FEW_PEERS");
    expect(whole("NOT_COMPARABLE", "NOT_AVAILABLE")).toBe("NOT_COMPARABLE");
    expect(whole("OK", "SMALL_NUMBERS")).toBe("OK");
  });
});

describe("a ranking", () => {
  const values = (...all: string[]) => all.map((value) => ({ ...ROW, value }));

  test("ranks what counts and leaves the rest where it is", () => {
    const rows = [...values("10", "30", "20"), { ...ROW, value: "99", isParticipant: false }];
    const { rows: ranked, statistics } = rankingOf(rows, GATE, "LOWER_IS_BETTER");
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 3, 2, null]);
    expect(ranked.map(({ position }) => position)).toEqual(["BETTER", "WORSE", "AVERAGE", "NONE"]);
    expect(ranked.map(({ differenceFromMedian }) => Number(differenceFromMedian))).toEqual([-10, 10, 0, 0]);
    expect(statistics).toMatchObject({ count: 3, maximum: "30" });
  });

  test("calls nothing better where neither direction is", () => {
    const { rows } = rankingOf(values("10", "30", "20"), GATE, "NEUTRAL");
    expect(rows.map(({ rank, position }) => [rank, position])).toEqual([
      [3, "NONE"],
      [1, "NONE"],
      [2, "NONE"],
    ]);
  });

  test("shows the statistics but no ranks where the key makes all equal", () => {
    const { rows, comparability, statistics } = rankingOf(
      values("0.1746", "0.1747", "0.1744"),
      { ...GATE, isStructurallyEqual: true },
      "NEUTRAL",
    );
    expect(comparability).toBe("STRUCTURALLY_EQUAL");
    expect(rows.map(({ rank, differenceFromMedian }) => [rank, differenceFromMedian])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(statistics).toMatchObject({ minimum: "0.1744", maximum: "0.1747" });
  });
});
