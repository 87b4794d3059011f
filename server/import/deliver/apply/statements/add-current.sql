-- add-current: what doesn't stand there yet, in the order of the key, where indexes grow fastest; what is said again stays
INSERT INTO core.provider_statement (
  municipality_code, provider_code, product_code, month, delivery_number, spend, clients, volume)
SELECT
  delivered.municipality_code, delivered.provider_code, delivered.product_code, delivered.month,
  delivery.delivery_number, delivered.spend, delivered.clients, delivered.volume
FROM delivered
JOIN core.statement_delivery AS delivery ON delivery.provider_code = delivered.provider_code
  AND delivery.month = delivered.month
  AND delivery.sha256 = current_setting('regiospiegel.delivered_sha256')
WHERE NOT EXISTS (
  SELECT
  FROM standing_place
  JOIN core.provider_statement AS statement ON statement.municipality_code = standing_place.municipality_code
    AND statement.provider_code = standing_place.provider_code
    AND statement.month = standing_place.month
  WHERE statement.municipality_code = delivered.municipality_code
    AND statement.provider_code = delivered.provider_code
    AND statement.product_code = delivered.product_code
    AND statement.month = delivered.month)
ORDER BY delivered.municipality_code, delivered.provider_code, delivered.product_code, delivered.month
