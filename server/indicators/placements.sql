-- placements: people whom the WSP placed in a year; without a category: the total as printed
CREATE VIEW indicators.placements WITH (security_invoker = true) AS
SELECT
  figure.municipality_code,
  figure.module_code,
  figure.category,
  figure.period,
  figure.value,
  figure.status,
  figure.reason,
  figure.numerator,
  figure.denominator,
  figure.source_code,
  figure.locator,
  figure.printed,
  figure.denominator_source_code,
  figure.denominator_locator,
  figure.denominator_printed,
  figure.is_carried,
  figure.note
FROM indicators.result_figure AS figure
WHERE figure.measure_code = 'placements' AND figure.kind = 'ACTUAL' AND figure.is_of_a_year;

COMMENT ON VIEW indicators.placements IS 'Plaatsingen door het WSP';
