import { expect, test } from "@jest/globals";
import { careSpendRows } from "./care-spend-rows.ts";

const node = (code: string, careCategory: string | null, value: number) => ({
  indicator: { code },
  municipality: { code: "FG0001", name: "Aadorp" },
  careCategory: careCategory ? { code: careCategory, name: careCategory } : null,
  value: { value, status: "FINAL" as const, reason: null, unit: "EUR" as const, period: "2025" },
});

test("cost and growth of one municipality and care category stand on one row", () => {
  const rows = careSpendRows([
    node("care-spend-per-inhabitant", "verblijf", 12),
    node("care-spend-per-inhabitant", null, 30),
    node("care-spend-growth", "verblijf", 4),
  ]);
  expect(
    rows.map(({ municipality, careCategory, perInhabitant, growth }) => [
      municipality,
      careCategory,
      perInhabitant?.value,
      growth?.value,
    ]),
  ).toEqual([
    ["Aadorp", "verblijf", 12, 4],
    ["Aadorp", "Alle zorgvormen", 30, undefined],
  ]);
});
