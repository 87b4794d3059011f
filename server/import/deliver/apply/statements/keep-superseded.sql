-- keep-superseded: what an earlier delivery said stays readable, with the delivery from which it holds no more
INSERT INTO core.superseded_statement (
  municipality_code, provider_code, product_code, month, delivery_number, spend, clients, volume, replaced_by_delivery)
SELECT
  statement.municipality_code, statement.provider_code, statement.product_code, statement.month,
  statement.delivery_number, statement.spend, statement.clients, statement.volume, standing_row.delivery_number
FROM standing_row
JOIN core.provider_statement AS statement ON statement.municipality_code = standing_row.municipality_code
  AND statement.provider_code = standing_row.provider_code
  AND statement.product_code = standing_row.product_code
  AND statement.month = standing_row.month
WHERE NOT standing_row.is_said_again
