-- other-results: what else the documents say of the WSP, or why they do not
SELECT
  result.measure,
  result.category,
  coalesce(result.year::text, result.period) AS period,
  CASE result.kind WHEN 'TARGET' THEN 'doel' WHEN 'AMBITION' THEN 'ambitie' ELSE 'resultaat' END AS kind,
  result.value,
  CASE result.unit
    WHEN 'PERCENT' THEN 'procent'
    WHEN 'EUR' THEN 'euro'
    WHEN 'PERSONS' THEN 'mensen'
    WHEN 'SCORE_10' THEN 'cijfer (1–10)'
    ELSE 'aantal'
  END AS unit,
  result.status,
  result.reason,
  result.source_code,
  result.locator,
  result.printed
FROM indicators.result_register AS result
WHERE result.module_code = 'wsp'
  AND result.measure_code NOT IN ('placements', 'employers-visited')
ORDER BY result.measure, result.category, result.year
