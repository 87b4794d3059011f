-- versions: Lasten per versie
SELECT
  concat(budget.financial_year, ': ', budget.label) AS version,
  budget.total_expense AS expense,
  budget.source_code,
  budget.locator,
  budget.printed
FROM indicators.budget_total AS budget
WHERE budget.module_code = {{module}}
ORDER BY budget.financial_year, budget.budget_key
