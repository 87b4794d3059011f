-- placements-per-1000: people whom the WSP placed, per 1,000 inhabitants of its participants
CREATE VIEW indicators.placements_per_1000 WITH (security_invoker = true) AS
SELECT
  NULL::text AS municipality_code,
  result.module_code,
  NULL::text AS category,
  result.year::text AS period,
  round(1000 * result.value / inhabitants.inhabitants, 4) AS value,
  CASE
    WHEN result.value IS NULL OR inhabitants.inhabitants IS NULL THEN 'NOT_AVAILABLE'
    ELSE result.status
  END AS status,
  CASE
    WHEN result.value IS NULL THEN result.reason
    WHEN inhabitants.inhabitants IS NULL
      THEN format('Welke gemeenten in %s meededen, of hoeveel inwoners zij hadden, staat niet in de bronnen.', result.year)
  END AS reason,
  result.value AS numerator,
  inhabitants.inhabitants AS denominator,
  result.source_code,
  result.locator,
  result.printed,
  inhabitants.source_code AS denominator_source_code,
  inhabitants.locator AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM core.result
LEFT JOIN indicators.module_inhabitants AS inhabitants ON inhabitants.module_code = result.module_code
  AND inhabitants.year = result.year
WHERE result.measure_code = 'placements' AND result.kind = 'ACTUAL' AND result.year IS NOT NULL
  AND result.category IS NULL;

COMMENT ON VIEW indicators.placements_per_1000 IS 'Plaatsingen per 1.000 inwoners';
