-- budgets: every version of the budget of the WSP, printed and recomputed
SELECT
  budget.financial_year::text AS year,
  budget.label,
  budget.printed_total_expense AS printed_amount,
  budget.total_expense AS recomputed,
  budget.source_code,
  budget.locator,
  budget.printed
FROM indicators.budget_total AS budget
WHERE budget.module_code = 'wsp'
ORDER BY budget.financial_year, budget.budget_key
