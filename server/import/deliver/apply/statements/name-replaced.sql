-- name-replaced: the rows that this delivery says otherwise, or says no more
CREATE TEMPORARY TABLE replaced ON COMMIT DROP AS
SELECT
  statement.municipality_code, statement.provider_code, statement.product_code, statement.month,
  delivered.row_number IS NULL AS is_gone
FROM standing_place
JOIN core.provider_statement AS statement ON statement.municipality_code = standing_place.municipality_code
  AND statement.provider_code = standing_place.provider_code
  AND statement.month = standing_place.month
LEFT JOIN delivered ON delivered.municipality_code = statement.municipality_code
  AND delivered.provider_code = statement.provider_code
  AND delivered.product_code = statement.product_code
  AND delivered.month = statement.month
WHERE (delivered.spend, delivered.clients, delivered.volume)
  IS DISTINCT FROM (statement.spend, statement.clients, statement.volume)
