-- name-deliveries: every provider and month of the file is a delivery, after those that came before
CREATE TEMPORARY TABLE noted ON COMMIT DROP AS
SELECT
  place.provider_code,
  place.month,
  coalesce((
    SELECT max(earlier.delivery_number)
    FROM core.statement_delivery AS earlier
    WHERE earlier.provider_code = place.provider_code AND earlier.month = place.month
  ), 0) + 1 AS delivery_number,
  sum(place.row_count) AS row_count,
  array_agg(DISTINCT place.municipality_code) AS municipality_codes
FROM place
GROUP BY place.provider_code, place.month
