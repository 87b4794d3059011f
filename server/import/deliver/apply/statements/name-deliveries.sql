-- name-deliveries: every provider and month of the file is a delivery, after those that came before
CREATE TEMPORARY TABLE noted ON COMMIT DROP AS
SELECT
  delivered.provider_code,
  delivered.month,
  coalesce((
    SELECT max(earlier.delivery_number)
    FROM core.statement_delivery AS earlier
    WHERE earlier.provider_code = delivered.provider_code AND earlier.month = delivered.month
  ), 0) + 1 AS delivery_number,
  count(*) AS row_count,
  array_agg(DISTINCT delivered.municipality_code) AS municipality_codes
FROM delivered
GROUP BY delivered.provider_code, delivered.month
