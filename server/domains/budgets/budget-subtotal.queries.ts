import type { BudgetSubtotal } from "#schema/types/budgets/budget-subtotal.ts";
import { statement } from "../../database/reader.ts";

export const subtotalsOfBudgets = statement<BudgetSubtotal & { keyIndex: number }>(
  "subtotals-of-budgets",
  `
  SELECT
    key.key_index,
    subtotal.side,
    subtotal.category,
    subtotal.printed_amount,
    subtotal.recomputed_amount,
    core.citation(subtotal.source_code, subtotal.locator, subtotal.printed) AS citation
  FROM jsonb_to_recordset($1) AS key (key_index integer, budget_key text)
  JOIN indicators.budget_subtotal AS subtotal ON subtotal.budget_key = key.budget_key
  ORDER BY subtotal.budget_key, subtotal.first_position, subtotal.category`,
);
