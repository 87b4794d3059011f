-- month-add: spend, clients and volume per municipality, care category, provider and month; clients are counted per product
INSERT INTO core.statement_month_rollup (
  municipality_code, care_category_code, provider_code, month, spend, clients, volume)
SELECT
  statement.municipality_code, product.care_category_code, statement.provider_code, statement.month,
  sum(statement.spend), sum(statement.clients), sum(statement.volume)
FROM renewed
JOIN core.provider_statement AS statement ON statement.municipality_code = renewed.municipality_code
  AND statement.provider_code = renewed.provider_code
  AND statement.month = renewed.month
JOIN core.product ON product.code = statement.product_code
GROUP BY statement.municipality_code, product.care_category_code, statement.provider_code, statement.month
ORDER BY statement.municipality_code, product.care_category_code, statement.provider_code, statement.month
