-- provider-clients: clients of a provider in a month, by municipality and care category
CREATE VIEW indicators.provider_clients WITH (security_invoker = true) AS
SELECT
  rollup.municipality_code,
  category.module_code,
  rollup.care_category_code AS category,
  to_char(rollup.month, 'YYYY-MM') AS period,
  rollup.clients::numeric AS value,
  'FINAL' AS status,
  NULL::text AS reason,
  NULL::numeric AS numerator,
  NULL::numeric AS denominator,
  category.source_code,
  concat_ws(', ', 'opgaven', rollup.provider_code, rollup.municipality_code, rollup.care_category_code, to_char(rollup.month, 'YYYY-MM')) AS locator,
  NULL::text AS printed,
  NULL::text AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note,
  rollup.provider_code
FROM core.statement_month_rollup AS rollup
JOIN core.care_category AS category ON category.code = rollup.care_category_code;

COMMENT ON VIEW indicators.provider_clients IS 'Cliënten per aanbieder en maand';
