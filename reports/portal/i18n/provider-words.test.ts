import { expect, test } from "@jest/globals";
import {
  lastFourMonths,
  periodInWords,
  providerWord,
  runningFourMonths,
  stepFourMonths,
} from "./provider-words.ts";

test("four months are said in months", () => {
  expect(periodInWords("2026-T2")).toBe("mei tot en met augustus 2026");
  expect(periodInWords("2026")).toBe("2026");
});

test.each([
  ["2026-11-23", "2026-T3", "2026-T2"],
  ["2026-01-01", "2026-T1", "2025-T3"],
  ["2026-04-30", "2026-T1", "2025-T3"],
  ["2026-05-01", "2026-T2", "2026-T1"],
])("%s lies in %s, and the last that ended is %s", (day, running, last) => {
  expect(runningFourMonths(day)).toBe(running);
  expect(lastFourMonths(day)).toBe(last);
});

test("four months follow each other over the end of a year", () => {
  expect(stepFourMonths("2026-T1", -1)).toBe("2025-T3");
  expect(stepFourMonths("2025-T3", 1)).toBe("2026-T1");
});

test("a word that is not known is shown as it came", () => {
  expect(providerWord("POINTS_OF_ATTENTION")).toBe("aandachtspunten");
  expect(providerWord("IETS")).toBe("iets");
});
