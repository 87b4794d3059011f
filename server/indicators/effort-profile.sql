-- effort-profile: which part of the hours that a team worked went to each agreement, in per cent
CREATE VIEW indicators.effort_profile WITH (security_invoker = true) AS
SELECT
  NULL::text AS municipality_code,
  effort.module_code,
  concat_ws('/', effort.area, effort.position) AS category,
  effort.year::text AS period,
  round(100 * effort.percentage / effort.total, 4) AS value,
  'FINAL' AS status,
  NULL::text AS reason,
  effort.percentage AS numerator,
  effort.total AS denominator,
  effort.source_code,
  effort.locator,
  effort.printed,
  effort.source_code AS denominator_source_code,
  effort.locator AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  effort.label AS note
FROM indicators.effort_total AS effort
WHERE effort.total > 0;

COMMENT ON VIEW indicators.effort_profile IS 'Inzetprofiel van een team';
