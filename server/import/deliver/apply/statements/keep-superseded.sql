-- keep-superseded: what an earlier delivery said stays readable, with the delivery from which it holds no more
INSERT INTO core.superseded_statement (
  municipality_code, provider_code, product_code, month, delivery_number, spend, clients, volume, replaced_by_delivery)
SELECT
  statement.municipality_code, statement.provider_code, statement.product_code, statement.month,
  statement.delivery_number, statement.spend, statement.clients, statement.volume, delivery.delivery_number
FROM replaced
JOIN core.provider_statement AS statement ON statement.municipality_code = replaced.municipality_code
  AND statement.provider_code = replaced.provider_code
  AND statement.product_code = replaced.product_code
  AND statement.month = replaced.month
JOIN core.statement_delivery AS delivery ON delivery.provider_code = replaced.provider_code
  AND delivery.month = replaced.month
  AND delivery.sha256 = current_setting('regiospiegel.delivered_sha256')
