-- placement-target-against-realisation: the target for a year in per cent of what was realised last before it, by category: under 100 it asks for less than was reached
CREATE VIEW indicators.placement_target_against_realisation WITH (security_invoker = true) AS
SELECT
  NULL::text AS municipality_code,
  target.module_code,
  target.category,
  target.year::text AS period,
  round(100 * target.value / actual.value, 4) AS value,
  CASE WHEN target.value / actual.value IS NULL THEN 'NOT_AVAILABLE' ELSE target.status END AS status,
  CASE
    WHEN target.value IS NULL THEN target.reason
    WHEN actual.value IS NULL THEN 'Van deze categorie is uit eerdere jaren geen realisatie bekend.'
  END AS reason,
  target.value AS numerator,
  actual.value AS denominator,
  target.source_code,
  target.locator,
  target.printed,
  actual.source_code AS denominator_source_code,
  actual.locator AS denominator_locator,
  actual.printed AS denominator_printed,
  false AS is_carried,
  format('Tegenover de realisatie van %s.', actual.year) AS note
FROM core.result AS target
LEFT JOIN LATERAL (
  SELECT result.value, result.year, result.source_code, result.locator, result.printed
  FROM core.result
  WHERE result.module_code = target.module_code
    AND result.measure_code = target.measure_code
    AND result.category IS NOT DISTINCT FROM target.category
    AND result.kind = 'ACTUAL'
    AND result.year < target.year
    AND result.value > 0
  ORDER BY result.year DESC
  LIMIT 1
) AS actual ON true
WHERE target.measure_code = 'placements' AND target.kind = 'TARGET' AND target.year IS NOT NULL;

COMMENT ON VIEW indicators.placement_target_against_realisation IS 'Taakstelling tegenover de laatste realisatie';
