import { expect, test } from "@jest/globals";
import { acrossBreaks, breaksAt, breaksBetween } from "./series-break.rules.ts";

const BREAKS = [
  { period: "2020", note: "WSP telt plaatsingen in acht andere categorieën." },
  { period: "2023", categories: ["6.1"], note: "6.1 is gesplitst." },
];

test("a break lies between a period before it and one from it on", () => {
  expect(breaksBetween(BREAKS, "2019", "2020", null)).toHaveLength(1);
  expect(breaksBetween(BREAKS, "2019", "2019", null)).toHaveLength(0);
  expect(breaksBetween(BREAKS, "2020", "2022", null)).toHaveLength(0);
});

test("a break of some categories leaves the others", () => {
  expect(breaksAt(BREAKS, "2023", "6.1")).toHaveLength(1);
  expect(breaksAt(BREAKS, "2023", "6.2")).toHaveLength(0);
});

test("what counted before a break is flagged with the reason; what did not count keeps its own", () => {
  const between = breaksBetween(BREAKS, "2019", "2021", null);
  const note = "Reeksbreuk in 2020: WSP telt plaatsingen in acht andere categorieën.";
  expect(acrossBreaks({ comparability: "OK" }, between)).toEqual({ comparability: "BREAK_IN_SERIES", note });
  expect(acrossBreaks({ comparability: "NOT_AVAILABLE", note: "Geen cijfer." }, between).comparability).toBe(
    "NOT_AVAILABLE",
  );
});
