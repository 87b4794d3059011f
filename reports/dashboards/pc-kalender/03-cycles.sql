-- cycles: Hoe vaak wat terugkomt
SELECT
  module.module,
  cycle.subject,
  cycle.times_per_year,
  cycle.periods,
  cycle.source_code,
  cycle.locator,
  cycle.printed
FROM indicators.cycle_register AS cycle
JOIN indicators.module_register AS module ON module.module_code = cycle.module_code
WHERE module.partnership_code = 'mgr-sdcg' AND cycle.module_code = 'beheer'
ORDER BY cycle.subject
