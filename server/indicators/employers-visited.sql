-- employers-visited: employers whom the WSP visited, by size; without a category: the total as printed. The source names no year
CREATE VIEW indicators.employers_visited WITH (security_invoker = true) AS
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
  CASE WHEN result.year IS NULL THEN 'De bron noemt geen jaar.' END AS note
FROM core.result
WHERE result.measure_code = 'employers-visited' AND result.kind = 'ACTUAL';

COMMENT ON VIEW indicators.employers_visited IS 'Bezochte werkgevers';
