-- published-care-with-inhabitants: figures of care beside the inhabitants of 1 January of the same year; shown whole or not at all
CREATE VIEW indicators.published_care_with_inhabitants WITH (security_invoker = true) AS
SELECT
  figure.municipality_code,
  figure.module_code,
  figure.category,
  figure.year,
  figure.period,
  figure.spend,
  figure.clients,
  CASE WHEN figure.spend IS NOT NULL THEN population.value END AS inhabitants,
  CASE
    WHEN figure.spend IS NULL THEN figure.status
    WHEN coalesce(population.value, 0) = 0 THEN 'NOT_AVAILABLE'
    ELSE population.status
  END AS status,
  CASE
    WHEN figure.spend IS NULL THEN figure.reason
    WHEN coalesce(population.value, 0) = 0 THEN
      format('Van deze gemeente is het inwoneraantal van %s niet bekend.', figure.period)
  END AS reason,
  figure.source_code,
  figure.locator,
  population.source_code AS denominator_source_code,
  population.locator AS denominator_locator,
  population.printed AS denominator_printed
FROM indicators.published_care AS figure
LEFT JOIN indicators.population ON population.municipality_code = figure.municipality_code
  AND population.reference_year = figure.year
WHERE NOT figure.is_carried;

COMMENT ON VIEW indicators.published_care_with_inhabitants IS 'Cijfers van zorg naast het inwoneraantal van hetzelfde jaar';
