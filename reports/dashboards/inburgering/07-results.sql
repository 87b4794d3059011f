-- results: Wat de documenten zeggen over resultaten en doelen
SELECT
  result.module,
  result.measure,
  result.category_in_words AS category,
  result.period_in_words AS period,
  result.kind_in_words AS kind,
  result.value,
  result.unit_in_words AS unit,
  result.status,
  result.reason,
  result.source_code,
  result.locator,
  result.printed
FROM indicators.result_in_words AS result
WHERE result.module_code IN ('inburgering')
ORDER BY result.module_position, result.measure, result.year, result.category
