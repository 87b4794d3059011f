import type { Budget } from "#schema/types/budgets/budget.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** A budget as it is read: the contract's own fields and what its relations need. */
export interface BudgetRow extends Budget {
  readonly partnershipCode: string;
  readonly moduleCode: string | null;
}

/** Versions of one year stand in the order in which they are made. */
export const budgetsByFilter = keyedStatement<BudgetRow>(
  "budgets-by-filter",
  { partnershipCode: "text", moduleCode: "text", financialYear: "integer", stage: "text" },
  `
  SELECT
    key.key_index,
    budget.budget_key AS id,
    budget.partnership_code,
    budget.module_code,
    budget.financial_year,
    budget.stage,
    budget.label,
    budget.printed_total_income,
    budget.printed_total_expense,
    budget.printed_total_with_supplements,
    budget.total_income,
    budget.total_expense,
    budget.total_expense_with_supplements,
    core.citation(budget.source_code, budget.locator, budget.printed) AS citation
  FROM key
  JOIN indicators.budget_total AS budget ON (key.partnership_code IS NULL OR budget.partnership_code = key.partnership_code)
    AND (key.module_code IS NULL OR budget.module_code = key.module_code)
    AND (key.financial_year IS NULL OR budget.financial_year = key.financial_year)
    AND (key.stage IS NULL OR budget.stage = key.stage)
  ORDER BY
    budget.partnership_code,
    budget.module_code,
    budget.financial_year,
    array_position(ARRAY['ESTIMATE', 'DRAFT', 'ADOPTED', 'AMENDED', 'ACTUAL'], budget.stage),
    budget.budget_key`,
);
