import type { BudgetLine } from "#schema/types/budgets/budget-line.ts";
import { statement } from "../../database/reader.ts";

export const linesOfBudgets = statement<BudgetLine & { keyIndex: number }>(
  "lines-of-budgets",
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
  FROM jsonb_to_recordset($1) AS key (key_index integer, budget_key text)
  JOIN core.budget_line AS line ON line.budget_key = key.budget_key
  ORDER BY line.budget_key, line.position`,
);
