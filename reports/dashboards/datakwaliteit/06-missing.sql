-- missing: Wat er niet in de bronnen staat
SELECT
  module.module,
  result.measure,
  coalesce(result.category, 'totaal') AS category,
  coalesce(result.year::text, result.period, 'onbekend') AS year,
  result.reason,
  result.source_code,
  result.locator,
  result.printed
FROM indicators.result_register AS result
JOIN indicators.module_register AS module ON module.module_code = result.module_code
WHERE result.status = 'NOT_AVAILABLE' AND module.partnership_code IN ('mgr-sdcg', 'rob-nijmegen')
ORDER BY module.position, result.measure, result.category
