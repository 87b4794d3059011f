-- placements: people whom the WSP placed in a year; without a category: the total as printed
CREATE VIEW indicators.placements WITH (security_invoker = true) AS
SELECT
  NULL::text AS municipality_code,
  result.module_code,
  result.category,
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
WHERE result.measure_code = 'placements' AND result.kind = 'ACTUAL' AND result.year IS NOT NULL;

COMMENT ON VIEW indicators.placements IS 'Plaatsingen door het WSP';
