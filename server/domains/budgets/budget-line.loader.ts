import type { BudgetLine } from "#schema/types/budgets/budget-line.ts";
import { relation } from "../../database/loader.ts";
import { linesOfBudgets } from "./budget-line.queries.ts";

/** Begrotingsposten of a budget, in the order of the source. */
export const linesOfBudget = relation<{ budgetKey: string }, BudgetLine>(linesOfBudgets);
