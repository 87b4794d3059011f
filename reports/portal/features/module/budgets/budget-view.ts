import type { BudgetSide, BudgetVersionFragment, LineFragment } from "#schema/generated/graphql.ts";
import { type AlignedRow, alignedRows } from "../aligned-rows.ts";
import { versionFamilies } from "../version-families.ts";

export interface BudgetCategory {
  readonly name: string | null;
  readonly rows: readonly AlignedRow<LineFragment>[];
  /** Printed and recomputed, per version; empty where no version prints a subtotal. */
  readonly subtotals: readonly (BudgetVersionFragment["printedSubtotals"][number] | undefined)[];
}

/** Budgets that can stand side by side, because they name the same lines. */
export function budgetFamilies(budgets: readonly BudgetVersionFragment[]): BudgetVersionFragment[][] {
  return versionFamilies(budgets, ({ lines }) => lines.map(({ side, name }) => `${side} ${name}`));
}

/** The lines of one side, by category, with the subtotals that were printed. Supplements are left out. */
export function categoriesOf(budgets: readonly BudgetVersionFragment[], side: BudgetSide): BudgetCategory[] {
  const lists = budgets.map(({ lines }) => lines.filter((line) => line.side === side && !line.isSupplement));
  const names = [...new Set(lists.flat().map(({ category }) => category))];
  return names.map((name) => {
    const subtotals = budgets.map((budget) =>
      budget.printedSubtotals.find((subtotal) => subtotal.side === side && subtotal.category === name),
    );
    return {
      name,
      rows: alignedRows(
        lists.map((list) => list.filter(({ category }) => category === name)),
        ({ name }) => name,
      ),
      subtotals: subtotals.some(Boolean) ? subtotals : [],
    };
  });
}

/** What stands below the printed total, such as a result that was carried over. */
export function supplementsOf(budgets: readonly BudgetVersionFragment[]): AlignedRow<LineFragment>[] {
  const lists = budgets.map(({ lines }) => lines.filter((line) => line.isSupplement));
  return alignedRows(lists, ({ name }) => name);
}

/** Whether any version says anything of a side. */
export function hasSide(budgets: readonly BudgetVersionFragment[], side: BudgetSide): boolean {
  return budgets.some(
    (budget) =>
      budget.lines.some((line) => line.side === side) ||
      (side === "INCOME" ? budget.printedTotalIncome : budget.printedTotalExpense) !== null,
  );
}
