import { describe, expect, test } from "@jest/globals";
import type { BudgetVersionFragment, LineFragment } from "#schema/generated/graphql.ts";
import { budgetFamilies, categoriesOf, hasSide, supplementsOf } from "./budget-view.ts";
import { lineProperties } from "./line-properties.ts";

const line = (name: string, more: Partial<LineFragment> = {}): LineFragment => ({
  id: name,
  name,
  side: "EXPENSE",
  costKind: null,
  category: null,
  recurrence: null,
  amount: 1000,
  isProMemoria: false,
  isSupplement: false,
  citation: null,
  ...more,
});

const budget = (
  id: string,
  lines: LineFragment[],
  more: Partial<BudgetVersionFragment> = {},
): BudgetVersionFragment => ({
  id,
  financialYear: 2018,
  stage: "ADOPTED",
  label: id,
  printedTotalIncome: null,
  printedTotalExpense: null,
  printedTotalWithSupplements: null,
  totalIncome: 0,
  totalExpense: 0,
  totalExpenseWithSupplements: 0,
  printedSubtotals: [],
  lines,
  citation: null,
  ...more,
});

describe("the view of a budget", () => {
  test("does not mistake a line of income for a line of expense of the same name", () => {
    const income = budget("baten", [line("Schakelpunt", { side: "INCOME" })]);
    const expense = budget("lasten", [line("Schakelpunt")]);
    expect(budgetFamilies([income, expense])).toHaveLength(2);
  });

  test("keeps categories apart, with the subtotal that was printed", () => {
    const subtotal = {
      side: "EXPENSE",
      category: "Programmakosten",
      printedAmount: 2,
      recomputedAmount: 2,
      citation: null,
    } as const;
    const one = budget(
      "een",
      [line("Personeel", { category: "Programmakosten" }), line("Overhead", { category: "Overheadkosten" })],
      {
        printedSubtotals: [subtotal],
      },
    );
    expect(categoriesOf([one], "EXPENSE").map(({ name, subtotals }) => [name, subtotals])).toEqual([
      ["Programmakosten", [subtotal]],
      ["Overheadkosten", []],
    ]);
  });

  test("puts what was added below the total in rows of its own", () => {
    const one = budget("een", [line("Personeel"), line("Overheveling", { isSupplement: true })]);
    expect(supplementsOf([one]).map(({ name }) => name)).toEqual(["Overheveling"]);
    expect(categoriesOf([one], "EXPENSE").flatMap(({ rows }) => rows.map(({ name }) => name))).toEqual([
      "Personeel",
    ]);
  });

  test("shows a side of which only the total was printed", () => {
    expect(hasSide([budget("een", [], { printedTotalExpense: 5 })], "EXPENSE")).toBe(true);
    expect(hasSide([budget("een", [], { printedTotalExpense: 5 })], "INCOME")).toBe(false);
  });
});

describe("what is said of a line", () => {
  test("is said once where the versions agree, and per version where they do not", () => {
    const oneOff = line("Personeel", { costKind: "PROGRAMME", recurrence: "ONE_OFF" });
    const recurring = line("Personeel", { costKind: "PROGRAMME", recurrence: "RECURRING" });
    expect(lineProperties([oneOff, recurring, undefined])).toEqual({
      common: ["programmakosten"],
      ofVersion: [["incidenteel"], ["structureel"], []],
    });
  });
});
