-- provider-indicators-met: measurements of a provider that reach their target, by municipality and care category
CREATE VIEW indicators.provider_indicators_met WITH (security_invoker = true) AS
WITH figure AS (
  SELECT
    measurement.municipality_code,
    indicator.module_code,
    indicator.care_category_code AS category,
    left(measurement.period, 4) AS period,
    measurement.provider_code,
    count(*) FILTER (WHERE measurement.is_met)::numeric AS met,
    count(measurement.is_met)::numeric AS measured,
    min(measurement.source_code) AS source_code
  FROM core.indicator_measurement AS measurement
  JOIN core.performance_indicator AS indicator ON indicator.code = measurement.performance_indicator_code
  GROUP BY 1, 2, 3, 4, 5
)
SELECT
  figure.municipality_code,
  figure.module_code,
  figure.category,
  figure.period,
  round(100 * figure.met / nullif(figure.measured, 0), 4) AS value,
  CASE WHEN figure.measured > 0 THEN 'FINAL' ELSE 'NOT_AVAILABLE' END AS status,
  CASE WHEN figure.measured = 0 THEN 'Geen enkele meting van dit jaar heeft een uitkomst.' END AS reason,
  figure.met AS numerator,
  figure.measured AS denominator,
  figure.source_code,
  concat_ws(', ', 'metingen', figure.provider_code, figure.period) AS locator,
  NULL::text AS printed,
  figure.source_code AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note,
  figure.provider_code
FROM figure;

COMMENT ON VIEW indicators.provider_indicators_met IS 'Gehaalde prestatie-indicatoren per aanbieder';
