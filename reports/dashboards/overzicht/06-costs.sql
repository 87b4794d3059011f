-- costs: Wat de modules ongeveer kosten (2022)
SELECT
  module.full_name,
  budget.total_expense AS amount,
  budget.source_code,
  budget.locator,
  budget.printed
FROM indicators.budget_total AS budget
JOIN indicators.module_register AS module ON module.module_code = budget.module_code
WHERE budget.financial_year = 2022 AND budget.stage = 'ESTIMATE' AND module.partnership_code = 'mgr-sdcg'
ORDER BY module.position
