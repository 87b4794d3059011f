import type { BudgetSubtotal } from "#schema/types/budgets/budget-subtotal.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

export const subtotalsOfBudgets = keyedStatement<BudgetSubtotal>(
  "subtotals-of-budgets",
  { budgetKey: "text" },
  `
  SELECT
    key.key_index,
    subtotal.side,
    subtotal.category,
    subtotal.printed_amount,
    subtotal.recomputed_amount,
    core.citation(subtotal.source_code, subtotal.locator, subtotal.printed) AS citation
  FROM key
  JOIN indicators.budget_subtotal AS subtotal ON subtotal.budget_key = key.budget_key
  ORDER BY subtotal.budget_key, subtotal.first_position, subtotal.category`,
);
