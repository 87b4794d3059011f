-- name-standing-rows: the rows that stand there, each with the row of the delivery that takes its place, or says it again
CREATE TEMPORARY TABLE standing_row ON COMMIT DROP AS
SELECT
  statement.municipality_code, statement.provider_code, statement.product_code, statement.month,
  standing_place.delivery_number, delivered.row_number,
  (delivered.spend, delivered.clients, delivered.volume)
    IS NOT DISTINCT FROM (statement.spend, statement.clients, statement.volume) AS is_said_again
FROM standing_place
JOIN core.provider_statement AS statement ON statement.municipality_code = standing_place.municipality_code
  AND statement.provider_code = standing_place.provider_code
  AND statement.month = standing_place.month
LEFT JOIN delivered ON delivered.municipality_code = statement.municipality_code
  AND delivered.provider_code = statement.provider_code
  AND delivered.product_code = statement.product_code
  AND delivered.month = statement.month
