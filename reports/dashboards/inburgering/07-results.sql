-- results: Wat de documenten zeggen over resultaten en doelen
SELECT
  module.module,
  result.measure,
  coalesce(result.category, 'totaal') AS category,
  coalesce(result.year::text, result.period, 'onbekend') AS period,
  CASE result.kind WHEN 'TARGET' THEN 'doel' WHEN 'AMBITION' THEN 'ambitie' ELSE 'resultaat' END AS kind,
  result.value,
  CASE result.unit
    WHEN 'PERCENT' THEN 'procent'
    WHEN 'EUR' THEN 'euro'
    WHEN 'PERSONS' THEN 'mensen'
    WHEN 'SCORE_10' THEN 'cijfer (1–10)'
    WHEN 'WORK_YEARS' THEN 'arbeidsjaren'
    WHEN 'HOURS_PER_WEEK' THEN 'uur per week'
    WHEN 'FTE' THEN 'fte'
    ELSE 'aantal'
  END AS unit,
  result.status,
  result.reason,
  result.source_code,
  result.locator,
  result.printed
FROM indicators.result_register AS result
JOIN indicators.module_register AS module ON module.module_code = result.module_code
WHERE result.module_code IN ('inburgering') AND result.measure_code NOT IN ('')
ORDER BY module.position, result.measure, result.year, result.category
