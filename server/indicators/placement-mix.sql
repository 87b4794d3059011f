-- placement-mix: which part of the placements of a year was of which category, in per cent; the total is the sum of the categories
CREATE VIEW indicators.placement_mix WITH (security_invoker = true) AS
SELECT
  NULL::text AS municipality_code,
  result.module_code,
  result.category,
  result.year::text AS period,
  round(100 * result.value / nullif(sum(result.value) OVER module_year, 0), 4) AS value,
  result.status,
  result.reason,
  result.value AS numerator,
  sum(result.value) OVER module_year AS denominator,
  result.source_code,
  result.locator,
  result.printed,
  result.source_code AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM core.result
WHERE result.measure_code = 'placements' AND result.kind = 'ACTUAL' AND result.year IS NOT NULL
  AND result.category IS NOT NULL
WINDOW module_year AS (PARTITION BY result.module_code, result.year);

COMMENT ON VIEW indicators.placement_mix IS 'Verdeling van de plaatsingen over categorieën';
