import type { BudgetLine } from "#schema/types/budgets/budget-line.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

export const linesOfBudgets = keyedStatement<BudgetLine>(
  "lines-of-budgets",
  { budgetKey: "text" },
  `
  SELECT
    key.key_index,
    line.budget_key || '/' || line.position AS id,
    line.name,
    line.side,
    line.cost_kind,
    line.category,
    line.recurrence,
    line.amount,
    line.is_pro_memoria,
    line.is_supplement,
    core.citation(line.source_code, line.locator, line.printed) AS citation
  FROM key
  JOIN core.budget_line AS line ON line.budget_key = key.budget_key
  ORDER BY line.budget_key, line.position`,
);
