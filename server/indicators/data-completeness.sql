-- data-completeness: results of a module that have a value, in per cent of all that its documents name
CREATE VIEW indicators.data_completeness WITH (security_invoker = true) AS
SELECT
  NULL::text AS municipality_code,
  result.module_code,
  NULL::text AS category,
  result.year::text AS period,
  round(100.0 * count(result.value) / count(*), 4) AS value,
  'FINAL' AS status,
  NULL::text AS reason,
  count(result.value)::numeric AS numerator,
  count(*)::numeric AS denominator,
  min(result.source_code) AS source_code,
  NULL::text AS locator,
  NULL::text AS printed,
  min(result.source_code) AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM core.result
WHERE result.year IS NOT NULL
GROUP BY result.module_code, result.year;

COMMENT ON VIEW indicators.data_completeness IS 'Volledigheid van de cijfers van een module';
