-- keep-superseded: what an earlier delivery said stays readable
INSERT INTO core.superseded_statement (
  municipality_code, provider_code, product_code, month, delivery_number, spend, clients, volume)
SELECT
  statement.municipality_code, statement.provider_code, statement.product_code, statement.month,
  statement.delivery_number, statement.spend, statement.clients, statement.volume
FROM renewed
JOIN core.provider_statement AS statement ON statement.municipality_code = renewed.municipality_code
  AND statement.provider_code = renewed.provider_code
  AND statement.month = renewed.month
