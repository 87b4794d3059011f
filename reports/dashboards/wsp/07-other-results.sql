-- other-results: what else the documents say of the WSP, or why they do not
SELECT
  result.measure,
  result.category,
  coalesce(result.year::text, result.period) AS period,
  result.kind_in_words AS kind,
  result.value,
  result.unit_in_words AS unit,
  result.status,
  result.reason,
  result.source_code,
  result.locator,
  result.printed
FROM indicators.result_in_words AS result
WHERE result.module_code = 'wsp'
  AND result.measure_code NOT IN ('placements', 'employers-visited')
ORDER BY result.measure, result.category, result.year
