-- provider-social-return-open: social return of a provider that is not fulfilled yet, by financial year; a contract is of all its municipalities at once
CREATE VIEW indicators.provider_social_return_open WITH (security_invoker = true) AS
WITH figure AS (
  SELECT
    contract.module_code,
    contract.care_category_code AS category,
    obligation.financial_year::text AS period,
    obligation.provider_code,
    sum(greatest(obligation.obliged_amount - obligation.fulfilled_amount, 0)) AS amount,
    min(obligation.source_code) AS source_code
  FROM core.social_return AS obligation
  JOIN core.contract ON contract.code = obligation.contract_code
  GROUP BY 1, 2, 3, 4
)
SELECT
  NULL::text AS municipality_code,
  figure.module_code,
  figure.category,
  figure.period,
  figure.amount AS value,
  'FINAL' AS status,
  NULL::text AS reason,
  NULL::numeric AS numerator,
  NULL::numeric AS denominator,
  figure.source_code,
  concat_ws(', ', 'social return', figure.provider_code, figure.period) AS locator,
  NULL::text AS printed,
  NULL::text AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note,
  figure.provider_code
FROM figure;

COMMENT ON VIEW indicators.provider_social_return_open IS 'Openstaande social return per aanbieder';
