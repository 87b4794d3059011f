import { describe, expect, test } from "@jest/globals";
import type { ModuleResultFragment } from "#schema/generated/graphql.ts";
import { kindsOf, measureGroups } from "./result-view.ts";

const PLACEMENTS = { code: "placements", name: "Plaatsingen", unit: "PERSONS" } as const;

const result = (id: string, more: Partial<ModuleResultFragment> = {}): ModuleResultFragment => ({
  id,
  measure: PLACEMENTS,
  category: null,
  year: 2019,
  kind: "ACTUAL",
  value: { value: 1, status: "FINAL", reason: null, unit: "PERSONS", period: null },
  citation: null,
  ...more,
});

describe("results by measure", () => {
  test("put target and outcome of the same category and year in one row", () => {
    const [group] = measureGroups([
      result("doel", { kind: "TARGET" }),
      result("uitkomst"),
      result("ander jaar", { year: 2020 }),
    ]);
    expect(group?.rows.map(({ period, results }) => [period, Object.keys(results)])).toEqual([
      ["2019", ["TARGET", "ACTUAL"]],
      ["2020", ["ACTUAL"]],
    ]);
  });

  test("lose nothing when a source gives two outcomes of a kind", () => {
    const [group] = measureGroups([result("een"), result("twee")]);
    expect(group?.rows.map(({ key }) => key)).toEqual(["een", "twee"]);
  });

  test("have columns for the kinds that occur only", () => {
    expect(kindsOf([result("een"), result("twee", { kind: "TARGET" })])).toEqual(["TARGET", "ACTUAL"]);
  });
});
