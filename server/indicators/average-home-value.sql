-- average-home-value: average taxable value of homes
CREATE VIEW indicators.average_home_value WITH (security_invoker = true) AS
SELECT
  figure.municipality_code,
  NULL::text AS module_code,
  NULL::text AS category,
  figure.period,
  figure.value,
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
FROM indicators.open_figure AS figure
WHERE figure.measure_code = 'average-home-value';

COMMENT ON VIEW indicators.average_home_value IS 'Gemiddelde WOZ-waarde van woningen';
