import { expect, test } from "@jest/globals";
import { written } from "./written.ts";

test("a value that a file would change is written as it is read in Dutch", () => {
  expect(
    [
      written("580602.44", "EUROS"),
      written("1298970.0000", "EUROS"),
      written("1204.5", "NUMBER"),
      written("2026-03-01", "DATE"),
      written("2026-03-01", "MONTH"),
      written("true", "YES_NO"),
      written("{FG0001,FG0002}", "LIST"),
      written("Perceel 2", "TEXT"),
      written(null, "EUROS"),
    ].map((text) => text.replaceAll("\u00A0", " ")),
  ).toEqual([
    "€ 580.602,44",
    "€ 1.298.970",
    "1.204,5",
    "1 maart 2026",
    "maart 2026",
    "ja",
    "FG0001, FG0002",
    "Perceel 2",
    "leeg",
  ]);
});
