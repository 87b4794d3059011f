-- population-density: inhabitants per square kilometre of land
CREATE VIEW indicators.population_density WITH (security_invoker = true) AS
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
WHERE figure.measure_code = 'population-density';

COMMENT ON VIEW indicators.population_density IS 'Inwoners per vierkante kilometer land';
