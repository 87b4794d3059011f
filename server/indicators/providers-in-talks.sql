-- providers-in-talks: providers with whom talks are held about their contract, reached or aimed at
CREATE VIEW indicators.providers_in_talks WITH (security_invoker = true) AS
SELECT
  NULL::text AS municipality_code,
  result.module_code,
  result.kind AS category,
  result.year::text AS period,
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
  NULL::text AS note
FROM core.result
WHERE result.measure_code = 'providers-in-talks' AND result.year IS NOT NULL;

COMMENT ON VIEW indicators.providers_in_talks IS 'Aanbieders in contractgesprekken';
