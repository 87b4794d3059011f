-- add-current: the rows of the delivery, in the order of the key, where indexes grow fastest
INSERT INTO core.provider_statement (
  municipality_code, provider_code, product_code, month, delivery_number, spend, clients, volume)
SELECT
  delivered.municipality_code, delivered.provider_code, delivered.product_code, delivered.month,
  delivery.delivery_number, delivered.spend, delivered.clients, delivered.volume
FROM delivered
JOIN core.statement_delivery AS delivery ON delivery.provider_code = delivered.provider_code
  AND delivery.month = delivered.month
  AND delivery.is_current
ORDER BY delivered.municipality_code, delivered.provider_code, delivered.product_code, delivered.month
