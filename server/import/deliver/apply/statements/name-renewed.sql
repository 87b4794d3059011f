-- name-renewed: the municipalities, providers and months of which something changed, so that the rollups do too
CREATE TEMPORARY TABLE renewed ON COMMIT DROP AS
SELECT replaced.municipality_code, replaced.provider_code, replaced.month
FROM replaced
UNION
SELECT statement.municipality_code, statement.provider_code, statement.month
FROM (SELECT DISTINCT delivered.municipality_code, delivered.provider_code, delivered.month FROM delivered) AS given
JOIN core.statement_delivery AS delivery ON delivery.provider_code = given.provider_code
  AND delivery.month = given.month
  AND delivery.sha256 = current_setting('regiospiegel.delivered_sha256')
JOIN core.provider_statement AS statement ON statement.municipality_code = given.municipality_code
  AND statement.provider_code = given.provider_code
  AND statement.month = given.month
  AND statement.delivery_number = delivery.delivery_number
