-- outside-contract: care that was delivered without a contract of that provider, for that category, in that month
WITH given AS (
  SELECT min(delivered.row_number) AS row_number, delivered.provider_code, delivered.municipality_code,
    product.care_category_code, delivered.month
  FROM delivered
  JOIN core.product ON product.code = delivered.product_code
  GROUP BY delivered.provider_code, delivered.municipality_code, product.care_category_code, delivered.month
)
SELECT
  given.row_number,
  'provider_code' AS column_name,
  given.provider_code AS came,
  format('een contract voor %s dat in %s geldt voor %s', given.care_category_code, to_char(given.month, 'YYYY-MM'),
    given.municipality_code) AS expected
FROM given
WHERE NOT EXISTS (
  SELECT
  FROM core.contract
  JOIN core.contract_municipality AS served ON served.contract_code = contract.code
    AND served.municipality_code = given.municipality_code
    AND served.valid_from < given.month + interval '1 month'
    AND (served.valid_to IS NULL OR served.valid_to > given.month)
  WHERE contract.provider_code = given.provider_code
    AND contract.care_category_code = given.care_category_code
    AND contract.valid_from < given.month + interval '1 month'
    AND (contract.valid_to IS NULL OR contract.valid_to > given.month)
    AND (contract.terminated_on IS NULL OR contract.terminated_on > given.month)
    AND NOT contract.is_draft
)
ORDER BY given.row_number
LIMIT 100
