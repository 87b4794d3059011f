import { expect, test } from "@jest/globals";
import { likeIndicators } from "./like-indicators.rules.ts";

const INHABITANTS = { code: "inhabitants", name: "Inwoners" };
const GROWTH = { code: "population-growth", name: "Bevolkingsgroei" };
const CONTRIBUTION = { code: "contribution-per-inhabitant", name: "Bijdrage per inwoner" };

const like = (asked: string) =>
  likeIndicators([CONTRIBUTION, GROWTH, INHABITANTS], asked).map(({ code }) => code);

test("a typing error finds the code that was meant", () => {
  expect(like("inhabitans")[0]).toBe("inhabitants");
});

test("a Dutch name finds its code, whatever its ending and accents", () => {
  expect(like("inwóner")).toEqual(["inhabitants", "contribution-per-inhabitant"]);
});

test("who shares most words comes first", () => {
  expect(like("bijdrage-per-inwoner")[0]).toBe("contribution-per-inhabitant");
});

test("what is like none finds none", () => {
  expect(like("geluk")).toEqual([]);
});
