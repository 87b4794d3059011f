-- modules-with-budget: those of which a budget stands in the sources
SELECT module.module_code AS value, module.full_name AS label
FROM indicators.module_register AS module
WHERE module.partnership_code IN ('mgr-sdcg', 'rob-nijmegen')
  AND module.module_code IN (SELECT budget.module_code FROM indicators.budget_total AS budget)
ORDER BY module.position
