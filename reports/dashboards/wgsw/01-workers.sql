-- workers: SW-medewerkers
SELECT
  result.year::text AS year,
  coalesce(result.category, 'totaal') AS category,
  result.value AS workers,
  result.status,
  result.reason,
  result.source_code,
  result.locator,
  result.printed
FROM indicators.result_register AS result
WHERE result.module_code = 'wgsw' AND result.measure_code = 'sheltered-workers'
ORDER BY result.year, result.category NULLS FIRST
