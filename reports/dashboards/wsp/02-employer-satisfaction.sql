-- employer-satisfaction: the mark that employers gave
SELECT
  result.year::text AS year,
  result.value AS satisfaction,
  result.status,
  result.reason,
  result.source_code,
  result.locator,
  result.printed
FROM indicators.result_register AS result
WHERE result.module_code = 'wsp' AND result.measure_code = 'employer-satisfaction' AND result.kind = 'ACTUAL'
ORDER BY result.year DESC
LIMIT 1
