-- result-figure: what modules reached or aim at as the documents print it, in the columns that every indicator has
CREATE VIEW indicators.result_figure WITH (security_invoker = true) AS
SELECT
  NULL::text AS municipality_code,
  result.module_code,
  result.category,
  coalesce(result.year::text, result.period, 'onbekend') AS period,
  result.value,
  result.status,
  result.reason,
  NULL::numeric AS numerator,
  NULL::numeric AS denominator,
  result.source_code,
  result.locator,
  result.printed,
  NULL::text AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  CASE WHEN result.year IS NULL THEN 'De bron noemt geen jaar.' END AS note,
  result.measure_code,
  result.kind,
  result.year IS NOT NULL AS is_of_a_year
FROM core.result;

COMMENT ON VIEW indicators.result_figure IS 'Resultaten van modules, met de kolommen die elke indicator heeft';
