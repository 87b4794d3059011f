-- work-years: Arbeidsjaren per gemeente
SELECT
  coalesce(result.category, 'totaal') AS municipality,
  result.year::text AS year,
  result.value AS work_years,
  result.status,
  result.reason,
  result.source_code,
  result.locator,
  result.printed
FROM indicators.result_register AS result
WHERE result.module_code = 'wgsw' AND result.measure_code = 'sheltered-work-years'
ORDER BY result.category
