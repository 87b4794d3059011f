-- month-add: spend, clients and volume per municipality, care category, provider and month; clients are counted per product. Added up first,
-- and then put in the order of the key: the other way round every row would be sorted.
WITH added AS MATERIALIZED (
  SELECT
    statement.municipality_code, product.care_category_code, statement.provider_code, statement.month,
    sum(statement.spend) AS spend, sum(statement.clients) AS clients, sum(statement.volume) AS volume
  FROM renewed
  JOIN core.provider_statement AS statement ON statement.municipality_code = renewed.municipality_code
    AND statement.provider_code = renewed.provider_code
    AND statement.month = renewed.month
  JOIN core.product ON product.code = statement.product_code
  GROUP BY statement.municipality_code, product.care_category_code, statement.provider_code, statement.month
)
INSERT INTO core.statement_month_rollup (
  municipality_code, care_category_code, provider_code, month, spend, clients, volume)
SELECT
  added.municipality_code, added.care_category_code, added.provider_code, added.month, added.spend, added.clients, added.volume
FROM added
ORDER BY added.municipality_code, added.care_category_code, added.provider_code, added.month
