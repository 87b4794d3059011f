-- employer-reach: employers visited in per cent of all employers of the region, which no source gives
CREATE VIEW indicators.employer_reach WITH (security_invoker = true) AS
SELECT
  NULL::text AS municipality_code,
  result.module_code,
  result.category,
  coalesce(result.year::text, result.period, 'onbekend') AS period,
  NULL::numeric AS value,
  'NOT_AVAILABLE' AS status,
  'Hoeveel werkgevers er in de regio zijn, staat niet in de bronnen.' AS reason,
  result.value AS numerator,
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
WHERE result.measure_code = 'employers-visited' AND result.kind = 'ACTUAL';

COMMENT ON VIEW indicators.employer_reach IS 'Bereik onder werkgevers';
