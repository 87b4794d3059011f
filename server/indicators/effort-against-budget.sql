-- effort-against-budget: hours that a team worked, in per cent of what was budgeted
CREATE VIEW indicators.effort_against_budget WITH (security_invoker = true) AS
SELECT
  NULL::text AS municipality_code,
  effort.module_code,
  effort.area AS category,
  effort.year::text AS period,
  sum(effort.percentage) AS value,
  'FINAL' AS status,
  NULL::text AS reason,
  NULL::numeric AS numerator,
  NULL::numeric AS denominator,
  min(effort.source_code) AS source_code,
  min(effort.locator) AS locator,
  string_agg(effort.printed, ' … ' ORDER BY effort.position) AS printed,
  NULL::text AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM indicators.effort_total AS effort
GROUP BY effort.module_code, effort.year, effort.area;

COMMENT ON VIEW indicators.effort_against_budget IS 'Inzet tegenover begrote uren';
