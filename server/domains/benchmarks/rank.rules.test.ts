import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { ranksOf } from "./rank.rules.ts";

const ranks = (values: string[], direction: Parameters<typeof ranksOf>[1]) =>
  ranksOf(values, direction).map(({ rank }) => rank);

test("equal values share the best of their ranks, and the next one is as many lower: 1, 2, 2, 4", () => {
  expect(ranksOf(["7", "5", "5.00", "3"], "HIGHER_IS_BETTER")).toEqual([
    { rank: 1, rankTies: 1 },
    { rank: 2, rankTies: 2 },
    { rank: 2, rankTies: 2 },
    { rank: 4, rankTies: 1 },
  ]);
});

test("the lowest comes first where lower is better, and the highest where neither is", () => {
  expect(ranks(["7", "5", "-3"], "LOWER_IS_BETTER")).toEqual([3, 2, 1]);
  expect(ranks(["7", "5", "-3"], "NEUTRAL")).toEqual([1, 2, 3]);
});

test("compares as numbers and not as text: 9 is less than 10", () => {
  expect(ranks(["9", "10", "9.5"], "HIGHER_IS_BETTER")).toEqual([3, 1, 2]);
});

test("a rank is one more than the number of those who are better, for any values", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 60 }), (numbers) => {
      const outcome = ranksOf(numbers.map(String), "HIGHER_IS_BETTER");
      expect(outcome).toEqual(
        numbers.map((number) => ({
          rank: 1 + numbers.filter((other) => other > number).length,
          rankTies: numbers.filter((other) => other === number).length,
        })),
      );
    }),
  );
});
