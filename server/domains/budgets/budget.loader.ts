import type { BudgetStage } from "#schema/types/budgets/budget-stage.ts";
import { relation } from "../../database/loader.ts";
import { type BudgetRow, budgetsByFilter } from "./budget.queries.ts";

/** Which budgets; null leaves a filter open. */
export interface BudgetsKey {
  readonly partnershipCode: string | null;
  readonly moduleCode: string | null;
  readonly financialYear: number | null;
  readonly stage: BudgetStage | null;
}

/** Begrotingen of a module, or of all. */
export const budgetsOfFilter = relation<BudgetsKey, BudgetRow>(budgetsByFilter);
