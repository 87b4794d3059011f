import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { findProjectFolder } from "#server/config/project-folder.ts";
import { csvLine } from "../files/fictional-file.ts";
import { readRecipe } from "../recipe/read-recipe.ts";
import type { Recipe } from "../recipe/recipe.ts";
import { makeRegion } from "../region/fictional-region.ts";
import { regionTables } from "./region-tables.ts";
import type { TableRows } from "./table-rows.ts";

let recipe: Recipe;
beforeAll(async () => {
  recipe = await readRecipe(findProjectFolder(import.meta.dirname));
});

const SMALL = { municipalities: 5, providers: 60, months: 24, seed: 1 };

function tables(seed = 1): TableRows[] {
  return [...regionTables(makeRegion(recipe, { ...SMALL, seed }))];
}

function sha256(seed: number): string {
  const hash = createHash("sha256");
  for (const { table, rows } of tables(seed)) {
    for (const row of rows) hash.update(`${table},${csvLine(row)}\n`);
  }
  return hash.digest("hex");
}

type Row = Readonly<Record<string, unknown>>;

/** The rows of one table, by the names of their columns. */
function rowsOf(name: string, seed = 1): Row[] {
  return tables(seed)
    .filter(({ table }) => table === name)
    .flatMap(({ columns, rows }) =>
      rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]]))),
    );
}

function total(rows: readonly Row[], column = "spend"): number {
  return rows.reduce((sum, row) => sum + Number(row[column]), 0);
}

test("the same recipe, size and seed give the same bytes, and another seed others", () => {
  expect(sha256(1)).toBe("77ae3348e41c1936799e75a106a10eaf3ff725b007613815e11ad372eea867b8");
  expect(sha256(1)).toBe(sha256(1));
  expect(sha256(2)).not.toBe(sha256(1));
});

describe("statements are plausible", () => {
  test("youth care rests in summer, and sheltered living does not", () => {
    const rows = rowsOf("provider_statement").filter(({ month }) => String(month).startsWith("2025"));
    const dip = (prefix: string): number => {
      const ofKind = rows.filter(({ product_code }) => String(product_code).startsWith(prefix));
      const inMonth = (month: string) => ofKind.filter((row) => row.month === month);
      return total(inMonth("2025-08-01")) / total(inMonth("2025-10-01"));
    };
    expect(dip("45")).toBeLessThan(0.8);
    expect(dip("15")).toBeGreaterThan(0.9);
  });

  test("spend grows from year to year, by 3 to 20 per cent", () => {
    const rows = rowsOf("provider_statement");
    const inMonths = (year: number) =>
      total(
        rows.filter(({ month }) =>
          ["01", "02", "03", "04", "05", "06"].some((part) => month === `${year}-${part}-01`),
        ),
      );
    const growth = inMonths(2026) / inMonths(2025);
    expect(growth).toBeGreaterThan(1.03);
    expect(growth).toBeLessThan(1.2);
  });

  test("from the redivision on, nothing is of the municipality that ended", () => {
    const ended = rowsOf("provider_statement").filter(
      ({ municipality_code }) => municipality_code === "FG0006",
    );
    expect(ended.length).toBeGreaterThan(0);
    expect(ended.filter(({ month }) => String(month) >= "2026-01-01")).toEqual([]);
  });

  test("each municipality, provider, product and month stands once, whatever the seed", () => {
    for (const seed of [1, 2, 3]) {
      const keys = rowsOf("provider_statement", seed).map(
        ({ municipality_code, provider_code, product_code, month }) =>
          csvLine([municipality_code, provider_code, product_code, month].map(String)),
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test("5 to 20 per cent come late, and what was corrected keeps its first delivery", () => {
    const deliveries = rowsOf("statement_delivery");
    const late = deliveries.filter(({ delivered_on, due_on }) => String(delivered_on) > String(due_on));
    expect(late.length / deliveries.length).toBeGreaterThan(0.05);
    expect(late.length / deliveries.length).toBeLessThan(0.2);
    const replaced = deliveries.filter(({ is_current }) => is_current === false);
    expect(replaced.length).toBeGreaterThan(0);
    expect(rowsOf("superseded_statement").length).toBe(total(replaced, "row_count"));
  });
});

describe("what surrounds the statements is plausible", () => {
  test("talks are planned three times a year, with more providers each time, and some are not held", () => {
    const talks = rowsOf("contract_meeting");
    const cycles = [...new Set(talks.map(({ cycle }) => String(cycle)))].sort();
    expect(cycles).toEqual(["2025-T1", "2025-T2", "2025-T3", "2026-T1", "2026-T2", "2026-T3", "2027-T1"]);
    const of = (cycle: string | undefined) => talks.filter((talk) => talk.cycle === cycle);
    expect(of("2026-T3").length).toBeGreaterThan(of("2025-T1").length);
    expect(of("2027-T1").filter(({ held_on }) => held_on !== null)).toEqual([]);
    const past = talks.filter(({ cycle }) => String(cycle) < "2026-T3");
    expect(past.some(({ held_on }) => held_on === null)).toBe(true);
  });

  test("contracts expire soon after the last month, and others are drafts, spot or without end", () => {
    const contracts = rowsOf("contract");
    const soon = contracts.filter(({ valid_to }) => valid_to === "2027-01-01");
    expect(soon.length).toBeGreaterThan(3);
    for (const column of ["is_draft", "is_spot_contract"])
      expect(contracts.some((contract) => contract[column] === true)).toBe(true);
    expect(contracts.some(({ valid_to }) => valid_to === null)).toBe(true);
  });

  test("indicators are met more often than not, and some were not measured, with the reason why", () => {
    const measurements = rowsOf("indicator_measurement");
    const measured = measurements.filter(({ value }) => value !== null);
    const share = measured.filter(({ is_met }) => is_met === true).length / measured.length;
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.9);
    const missed = measurements.filter(({ value }) => value === null);
    expect(missed.every(({ reason }) => String(reason).length > 10)).toBe(true);
  });

  test("declarations differ a bit from the statements, and together by less than 10 per cent", () => {
    const declarations = rowsOf("declaration_total");
    const providers = new Set(declarations.map(({ provider_code }) => provider_code));
    const stated = total(
      rowsOf("provider_statement").filter(({ provider_code }) => providers.has(provider_code)),
    );
    const declared = total(declarations, "debit_amount") - total(declarations, "credit_amount");
    expect(declared).not.toBe(stated);
    expect(Math.abs(declared / stated - 1)).toBeLessThan(0.1);
  });
});
