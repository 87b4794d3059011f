import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { statisticsOf } from "./statistics.rules.ts";

const figure = (value: string, numerator: string | null = null, denominator: string | null = null) => ({
  value,
  numerator,
  denominator,
});
const of = (...values: string[]) =>
  statisticsOf(
    values.map((value) => figure(value)),
    1n,
  );

test("gives the quartiles of 1, 2, 3, 4 as QUARTILE.INC of Excel does: 1.75, 2.5 and 3.25", () => {
  expect(of("4", "1", "3", "2")).toEqual({
    count: 4,
    lowerQuartile: "1.75",
    median: "2.50",
    upperQuartile: "3.25",
    minimum: "1",
    maximum: "4",
    mean: "2.5000",
    weightedMean: null,
  });
});

test("the median of the nine amounts per inhabitant of Inburgering 2022 is 0.1746", () => {
  const nine = ["0.1746", "0.1746", "0.1747", "0.1746", "0.1746", "0.1746", "0.1744", "0.1746", "0.1746"];
  expect(of(...nine)).toMatchObject({ median: "0.174600", minimum: "0.1744", maximum: "0.1747" });
});

test("is exact where floating point is not: 0.1 and 0.2 have 0.15 between them", () => {
  expect(of("0.1", "0.2")?.median).toBe("0.150");
});

test("weighs by numerators and denominators: nine municipalities pay 69,498 for 397,951 inhabitants, 0.1746 each", () => {
  const nine: readonly (readonly [string, string])[] = [
    ["28366", "162424"],
    ["1932", "11064"],
    ["4378", "25066"],
    ["8177", "46822"],
    ["8420", "48214"],
    ["7601", "43525"],
    ["301", "1726"],
    ["2622", "15014"],
    ["7701", "44096"],
  ];
  const figures = nine.map(([numerator, denominator]) => figure("0", numerator, denominator));
  expect(statisticsOf(figures, 1n)?.weightedMean).toBe("0.1746");
});

test("weighs in the unit: 30 in 10,000 and 10 in 1,000 are 3.6364 per thousand, not the 6.5 between 3 and 10", () => {
  const figures = [figure("3", "30", "10000"), figure("10", "10", "1000")];
  expect(statisticsOf(figures, 1000n)).toMatchObject({ weightedMean: "3.6364", mean: "6.5000" });
});

test("rounds a negative mean away from zero: -0.00005 is -0.0001", () => {
  expect(of("-0.0001", "0")?.mean).toBe("-0.0001");
});

test("an empty group has none", () => {
  expect(statisticsOf([], 1n)).toBeNull();
});

describe("for any values", () => {
  const values = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 60 });
  const ofNumbers = (numbers: readonly number[]) =>
    statisticsOf(
      numbers.map((number) => figure(String(number))),
      1n,
    );

  test("minimum, quartiles, median and maximum stand in that order", () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const statistics = ofNumbers(numbers);
        const five = [
          statistics?.minimum,
          statistics?.lowerQuartile,
          statistics?.median,
          statistics?.upperQuartile,
          statistics?.maximum,
        ].map(Number);
        expect(five).toEqual(five.toSorted((one, other) => one - other));
      }),
    );
  });

  test("they do not depend on the order in which the values come", () => {
    fc.assert(
      fc.property(values, (numbers) => {
        expect(ofNumbers(numbers.toReversed())).toEqual(ofNumbers(numbers));
      }),
    );
  });

  test("whole numbers give the same quartiles as arithmetic in floating point", () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const sorted = numbers.toSorted((one, other) => one - other);
        const at = (part: number) => {
          const position = (sorted.length - 1) * part;
          const [below = 0, above = below] = sorted.slice(Math.floor(position), Math.floor(position) + 2);
          return below + (above - below) * (position % 1);
        };
        const { lowerQuartile, median, upperQuartile } = ofNumbers(numbers) ?? {};
        expect([lowerQuartile, median, upperQuartile].map(Number)).toEqual([at(0.25), at(0.5), at(0.75)]);
      }),
    );
  });

  test("the mean of values that are all the same is that value", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 50 }), (number, count) => {
        expect(Number(ofNumbers(Array.from({ length: count }, () => number))?.mean)).toBe(number);
      }),
    );
  });
});
