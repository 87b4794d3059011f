import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fittingDots, scaleOf, stackDots } from "./dot-layout.ts";

describe("the axis of a dot plot", () => {
  test("has round figures around the lowest and the highest value", () => {
    expect(scaleOf(763.9853, 4065.4123, 720, 20).ticks).toEqual([0, 1000, 2000, 3000, 4000, 5000]);
    expect(scaleOf(0.1744, 0.1747, 480, 20).ticks).toEqual([0.1744, 0.1745, 0.1746, 0.1747]);
  });

  test("is there also where all values are the same", () => {
    expect(scaleOf(5, 5, 480, 20).ticks.length).toBeGreaterThan(1);
    expect(scaleOf(0, 0, 480, 20).ticks.length).toBeGreaterThan(1);
  });

  test("holds every value within its margins", () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(values, (all) => {
        const { place } = scaleOf(Math.min(...all), Math.max(...all), 600, 20);
        return all.every((value) => place(value) > 19.9 && place(value) < 580.1);
      }),
    );
  });
});

describe("dots", () => {
  test("that would cover each other are stacked", () => {
    const dots = stackDots([10, 12, 30], (x) => x, 8);
    expect(dots.map(({ x, level }) => [x, level])).toEqual([
      [10, 0],
      [12, 1],
      [30, 0],
    ]);
  });

  test("never cover each other, and none is lost", () => {
    const places = fc.array(fc.double({ min: 0, max: 600, noNaN: true }), { maxLength: 342 });
    fc.assert(
      fc.property(places, (all) => {
        const dots = stackDots(all, (x) => x, 8);
        const levels = Map.groupBy(dots, ({ level }) => level);
        const isClear = [...levels.values()].every((row) =>
          row.every(({ x }, index) => index === 0 || x - (row[index - 1]?.x ?? 0) >= 8),
        );
        return dots.length === all.length && isClear;
      }),
    );
  });

  test("become smaller where a country must fit a telephone", () => {
    const few = fittingDots([10, 100, 200], (x) => x);
    const many = fittingDots(
      Array.from({ length: 342 }, (_, index) => 100 + (index % 60)),
      (x) => x,
    );
    expect(few.size).toBe(12);
    expect(many.size).toBeLessThan(7);
    expect(Math.max(...many.dots.map(({ level }) => (level + 1) * many.size))).toBeLessThanOrEqual(240);
  });
});
