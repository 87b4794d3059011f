-- name-places: what the file is about, added up to provider, municipality, care category and month: what checks and steps ask of all rows they ask of these
CREATE TEMPORARY TABLE place ON COMMIT DROP AS
SELECT
  delivered.provider_code, delivered.municipality_code, product.care_category_code, delivered.month,
  min(delivered.row_number) AS row_number,
  count(*) AS row_count
FROM delivered
LEFT JOIN core.product ON product.code = delivered.product_code
GROUP BY delivered.provider_code, delivered.municipality_code, product.care_category_code, delivered.month
