-- budgets: Begroting per versie
SELECT
  module.module,
  budget.financial_year::text AS year,
  budget.label,
  budget.printed_total_expense AS printed_amount,
  budget.total_expense AS recomputed,
  nullif(budget.printed_total_expense - budget.total_expense, 0) AS difference,
  budget.source_code,
  budget.locator,
  budget.printed
FROM indicators.budget_total AS budget
JOIN indicators.module_register AS module ON module.module_code = budget.module_code
WHERE budget.module_code IN ('wsp', 'wgsw', 'inburgering')
ORDER BY module.position, budget.financial_year, budget.budget_key
