-- result-totals: the categories of a result against the total that the same source prints for them
WITH category_total AS (
  SELECT
    result.module_code, result.measure_code, result.year, result.period, result.kind, result.source_code,
    sum(result.value) AS value,
    bool_or(result.value IS NULL) AS has_unknown_value
  FROM core.result
  WHERE result.category IS NOT NULL
  GROUP BY result.module_code, result.measure_code, result.year, result.period, result.kind, result.source_code
)
SELECT
  printed_total.result_key AS discrepancy_key,
  'SUM' AS kind,
  format('%s, %s %s: som van de categorieën', cooperation_module.name, lower(measure.name),
    coalesce(printed_total.period, printed_total.year::text)) AS subject,
  format('{%s}', trim_scale(printed_total.value)) AS printed_value,
  format('{%s}', trim_scale(category_total.value)) AS recomputed,
  (printed_total.value - category_total.value)::text AS difference,
  format('De categorieën tellen op tot {%s}; afgedrukt staat {%s}.', trim_scale(category_total.value),
    trim_scale(printed_total.value)) AS explanation,
  printed_total.source_code,
  coalesce(printed_total.locator, '') AS locator,
  printed_total.printed
FROM core.result AS printed_total
JOIN category_total
  ON category_total.module_code = printed_total.module_code
  AND category_total.measure_code = printed_total.measure_code
  AND category_total.year IS NOT DISTINCT FROM printed_total.year
  AND category_total.period IS NOT DISTINCT FROM printed_total.period
  AND category_total.kind = printed_total.kind
  AND category_total.source_code = printed_total.source_code
JOIN core.cooperation_module ON cooperation_module.code = printed_total.module_code
JOIN core.measure ON measure.code = printed_total.measure_code
WHERE printed_total.category IS NULL
  AND NOT category_total.has_unknown_value
  AND category_total.value <> printed_total.value;
