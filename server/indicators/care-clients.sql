-- care-clients: clients of a month, on average over the year, in fives; without a category: of all of them
CREATE VIEW indicators.care_clients WITH (security_invoker = true) AS
SELECT
  figure.municipality_code,
  figure.module_code,
  figure.category,
  figure.period,
  figure.clients AS value,
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
  figure.is_carried,
  CASE WHEN figure.is_carried THEN figure.carried_note END AS note
FROM indicators.published_care AS figure;

COMMENT ON VIEW indicators.care_clients IS 'Cliënten per gemeente en zorgvorm';
