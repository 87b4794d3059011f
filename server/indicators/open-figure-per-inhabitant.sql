-- open-figure-per-inhabitant: amounts of open data divided by the inhabitants of the same year, rounded last
CREATE VIEW indicators.open_figure_per_inhabitant WITH (security_invoker = true) AS
SELECT
  figure.municipality_code,
  figure.measure_code,
  figure.category,
  figure.period,
  round(figure.value / inhabitants.value, 4) AS value,
  CASE
    WHEN figure.value IS NULL OR inhabitants.value IS NULL THEN 'NOT_AVAILABLE'
    WHEN 'PROVISIONAL' IN (figure.status, inhabitants.status) THEN 'PROVISIONAL'
    ELSE figure.status
  END AS status,
  CASE
    WHEN figure.value IS NULL THEN figure.reason
    WHEN inhabitants.value IS NULL THEN format('Het inwoneraantal van %s is niet bekend.', figure.period)
  END AS reason,
  figure.value AS numerator,
  inhabitants.value AS denominator,
  figure.source_code,
  figure.locator,
  inhabitants.source_code AS denominator_source_code,
  inhabitants.locator AS denominator_locator
FROM indicators.open_figure AS figure
LEFT JOIN indicators.open_figure AS inhabitants ON inhabitants.municipality_code = figure.municipality_code
  AND inhabitants.period = figure.period
  AND inhabitants.measure_code = 'inhabitants'
  AND inhabitants.category = ''
  AND inhabitants.value > 0
WHERE figure.measure_code LIKE 'iv3-%';

COMMENT ON VIEW indicators.open_figure_per_inhabitant IS 'Bedragen uit open data per inwoner';
