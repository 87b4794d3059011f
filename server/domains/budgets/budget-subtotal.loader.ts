import type { BudgetSubtotal } from "#schema/types/budgets/budget-subtotal.ts";
import { relation } from "../../database/loader.ts";
import { subtotalsOfBudgets } from "./budget-subtotal.queries.ts";

/** Afgedrukte subtotalen of a budget, in the order of their lines. */
export const subtotalsOfBudget = relation<{ budgetKey: string }, BudgetSubtotal>(subtotalsOfBudgets);
