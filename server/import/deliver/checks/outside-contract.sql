-- outside-contract: care that was delivered without a contract of that provider, for that category, in that month. What is asked of a place
-- stands in one WHERE: only then is it a join, and not a search for every place.
SELECT
  place.row_number,
  'provider_code' AS column_name,
  place.provider_code AS came,
  format('een contract voor %s dat in %s geldt voor %s', place.care_category_code, to_char(place.month, 'YYYY-MM'),
    place.municipality_code) AS expected
FROM place
WHERE place.care_category_code IS NOT NULL AND NOT EXISTS (
  SELECT
  FROM core.contract
  JOIN core.contract_municipality AS served ON served.contract_code = contract.code
  WHERE contract.provider_code = place.provider_code
    AND contract.care_category_code = place.care_category_code
    AND contract.valid_from < place.month + interval '1 month'
    AND (contract.valid_to IS NULL OR contract.valid_to > place.month)
    AND (contract.terminated_on IS NULL OR contract.terminated_on > place.month)
    AND NOT contract.is_draft
    AND served.municipality_code = place.municipality_code
    AND served.valid_from < place.month + interval '1 month'
    AND (served.valid_to IS NULL OR served.valid_to > place.month)
)
ORDER BY place.row_number
LIMIT 100
