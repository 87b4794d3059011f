-- care-clients-per-1000: clients of a month per 1,000 inhabitants of 1 January
CREATE VIEW indicators.care_clients_per_1000 WITH (security_invoker = true) AS
SELECT
  figure.municipality_code,
  figure.module_code,
  figure.category,
  figure.period,
  CASE WHEN figure.inhabitants > 0 THEN round(1000 * figure.clients / figure.inhabitants, 4) END AS value,
  figure.status,
  figure.reason,
  figure.clients AS numerator,
  figure.inhabitants AS denominator,
  figure.source_code,
  figure.locator,
  NULL::text AS printed,
  figure.denominator_source_code,
  figure.denominator_locator,
  figure.denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM indicators.published_care_with_inhabitants AS figure;

COMMENT ON VIEW indicators.care_clients_per_1000 IS 'Cliënten per 1.000 inwoners';
