-- product-of-other-category: statements were added up under the category that the product had when they came
SELECT
  delivered.row_number,
  'care_category_code' AS column_name,
  delivered.care_category_code AS came,
  format('%s, want er zijn maandstaten van dit product; wat een andere zorgvorm is, krijgt een nieuwe productcode',
    standing.care_category_code) AS expected
FROM delivered
JOIN core.product AS standing ON standing.code = delivered.code
WHERE standing.care_category_code <> delivered.care_category_code
  AND EXISTS (SELECT FROM core.provider_statement AS statement WHERE statement.product_code = standing.code)
ORDER BY delivered.row_number
LIMIT 100
