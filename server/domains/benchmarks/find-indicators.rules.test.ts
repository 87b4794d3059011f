import { expect, test } from "@jest/globals";
import { findIndicators } from "./find-indicators.rules.ts";

const GROWTH = {
  code: "growth",
  name: "Groei van de formatie",
  definition: "Hoeveel zij groeide.",
  moduleCode: null,
  programmeCode: null,
};
const REACH = {
  code: "reach",
  name: "Bereik",
  definition: "Bezochte wérkgevers.",
  moduleCode: "wsp",
  programmeCode: "participatie",
};
const OPEN = { module: null, programme: null, search: null };

const found = (filter: Partial<typeof OPEN> | Record<string, string>) =>
  findIndicators([GROWTH, REACH], { ...OPEN, ...filter }).map(({ code }) => code);

test("nothing asked gives all", () => {
  expect(found({})).toEqual(["growth", "reach"]);
});

test("a module or a programme gives its own", () => {
  expect(found({ module: "wsp" })).toEqual(["reach"]);
  expect(found({ programme: "participatie" })).toEqual(["reach"]);
  expect(found({ programme: "zorg" })).toEqual([]);
});

test("every word of a search must occur, whatever its accents and capitals", () => {
  expect(found({ search: "FORMATIE groei" })).toEqual(["growth"]);
  expect(found({ search: "werkgevers" })).toEqual(["reach"]);
  expect(found({ search: "formatie werkgevers" })).toEqual([]);
});
