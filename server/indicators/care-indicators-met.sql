-- care-indicators-met: measurements of performance indicators that reach their target, by care category
CREATE VIEW indicators.care_indicators_met WITH (security_invoker = true) AS
SELECT
  NULL::text AS municipality_code,
  figure.module_code,
  figure.category,
  figure.period,
  figure.percentage AS value,
  figure.status,
  figure.reason,
  NULL::numeric AS numerator,
  NULL::numeric AS denominator,
  figure.source_code,
  figure.locator,
  NULL::text AS printed,
  NULL::text AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM indicators.published_share AS figure
WHERE figure.measure = 'INDICATORS_MET';

COMMENT ON VIEW indicators.care_indicators_met IS 'Gehaalde prestatie-indicatoren per zorgvorm';
