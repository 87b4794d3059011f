-- contracts-expiring: contracts by the year in which their last day lies, by care category; contracts are public
CREATE VIEW indicators.contracts_expiring WITH (security_invoker = true) AS
SELECT
  NULL::text AS municipality_code,
  contract.module_code,
  contract.care_category_code AS category,
  to_char(contract.valid_to - 1, 'YYYY') AS period,
  count(*)::numeric AS value,
  'FINAL' AS status,
  NULL::text AS reason,
  NULL::numeric AS numerator,
  NULL::numeric AS denominator,
  min(contract.source_code) AS source_code,
  NULL::text AS locator,
  NULL::text AS printed,
  NULL::text AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM core.contract
WHERE contract.valid_to IS NOT NULL AND NOT contract.is_draft
GROUP BY contract.module_code, contract.care_category_code, to_char(contract.valid_to - 1, 'YYYY');

COMMENT ON VIEW indicators.contracts_expiring IS 'Aflopende contracten per jaar en zorgvorm';
