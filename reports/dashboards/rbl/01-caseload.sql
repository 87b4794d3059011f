-- caseload: Jeugdigen die het RBL volgt
SELECT
  result.year::text AS year,
  result.value AS young_people,
  result.status,
  result.reason,
  result.source_code,
  result.locator,
  result.printed
FROM indicators.result_register AS result
WHERE result.module_code = 'rbl' AND result.measure_code = 'caseload-young-people'
ORDER BY result.year DESC
LIMIT 1
