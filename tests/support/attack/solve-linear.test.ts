import { expect, test } from "@jest/globals";
import { boundsOf } from "./bound-intervals.ts";
import { determinedBy } from "./solve-linear.ts";

const equation = (terms: Record<string, number>, sum: number) => ({
  terms: new Map(Object.entries(terms).map(([name, part]) => [name, BigInt(part)])),
  sum: BigInt(sum),
});

test("finds the cell that is the only one of its row", () => {
  expect(determinedBy([equation({ a: 1 }, 4), equation({ b: 1, c: 1 }, 9)])).toEqual(["a"]);
});

test("finds the bridge between two pairs, though each of its lines has two hidden cells", () => {
  const lines = [
    equation({ a: 1, b: 1 }, 5),
    equation({ a: 1, b: 1, bridge: 1 }, 9),
    equation({ bridge: 1, c: 1, d: 1 }, 12),
    equation({ c: 1, d: 1 }, 8),
  ];
  expect(determinedBy(lines)).toEqual(["bridge"]);
});

test("finds nothing in a rectangle", () => {
  const lines = [equation({ a: 1, b: 1 }, 5), equation({ c: 1, d: 1 }, 8), equation({ a: 1, c: 1 }, 6)];
  expect(determinedBy([...lines, equation({ b: 1, d: 1 }, 7)])).toEqual([]);
});

test("bounds a part by its whole, and a whole by its parts", () => {
  const bounds = boundsOf([equation({ a: 1, b: 1 }, 5), equation({ a: 1, b: 1, whole: -1 }, 0)]);
  expect(bounds.get("a")).toEqual({ least: 0n, most: 5n });
  expect(bounds.get("whole")).toEqual({ least: 0n, most: 10n });
});
