-- name-redeclared: declarations under the product categories of these products, as they are and as they were: their module follows them
CREATE TEMPORARY TABLE redeclared ON COMMIT DROP AS
SELECT DISTINCT total.municipality_code, total.provider_code, total.month
FROM core.declaration_total AS total
WHERE total.provider_code IS NOT NULL
  AND total.product_category_code IN (
    SELECT delivered.product_category_code FROM delivered WHERE delivered.product_category_code IS NOT NULL
    UNION
    SELECT superseded.earlier_row ->> 'product_category_code'
    FROM core.superseded_row AS superseded
    WHERE superseded.table_name = 'product'
      AND superseded.superseded_by = current_setting('regiospiegel.delivered_source'))
