-- add-current: what doesn't stand there yet, in the order of the key, where indexes grow fastest; what is said again stays
INSERT INTO core.provider_statement (
  municipality_code, provider_code, product_code, month, delivery_number, spend, clients, volume)
SELECT
  delivered.municipality_code, delivered.provider_code, delivered.product_code, delivered.month,
  noted.delivery_number, delivered.spend, delivered.clients, delivered.volume
FROM delivered
JOIN noted ON noted.provider_code = delivered.provider_code AND noted.month = delivered.month
WHERE NOT EXISTS (
  SELECT FROM standing_row WHERE standing_row.is_said_again AND standing_row.row_number = delivered.row_number)
ORDER BY delivered.municipality_code, delivered.provider_code, delivered.product_code, delivered.month
