-- publish-share-declaration-gap: by how much the statements of a year exceed the declarations, where there are declarations.
-- A declaration belongs to the module of its product; shown where the declared amount is not mostly of one or two providers.
WITH module_of_category AS (
  SELECT product.product_category_code, min(category.module_code) AS module_code
  FROM core.product
  JOIN core.care_category AS category ON category.code = product.care_category_code
  WHERE product.product_category_code IS NOT NULL
  GROUP BY product.product_category_code
),
declared AS (
  SELECT
    declaration.municipality_code,
    declaration.provider_code,
    module_of_category.module_code,
    declaration.month,
    sum(declaration.debit_amount - declaration.credit_amount) AS amount,
    min(declaration.source_code) AS source_code
  FROM core.declaration_total AS declaration
  JOIN module_of_category ON module_of_category.product_category_code = declaration.product_category_code
  WHERE declaration.provider_code IS NOT NULL
    AND extract(year FROM declaration.month)::integer = ANY (?)
  GROUP BY 1, 2, 3, 4
),
stated AS (
  SELECT
    rollup.municipality_code,
    rollup.provider_code,
    category.module_code,
    rollup.month,
    sum(rollup.spend) AS amount
  FROM core.statement_month_rollup AS rollup
  JOIN core.care_category AS category ON category.code = rollup.care_category_code
  GROUP BY 1, 2, 3, 4
),
compared AS (
  SELECT
    declared.module_code,
    extract(year FROM declared.month)::integer AS year,
    declared.provider_code,
    sum(declared.amount) AS declared,
    sum(coalesce(stated.amount, 0)) AS stated,
    min(declared.source_code) AS source_code
  FROM declared
  LEFT JOIN stated ON stated.municipality_code = declared.municipality_code
    AND stated.provider_code = declared.provider_code
    AND stated.module_code = declared.module_code
    AND stated.month = declared.month
  GROUP BY 1, 2, 3
),
ranked AS (
  SELECT
    compared.*,
    row_number() OVER (
      PARTITION BY compared.module_code, compared.year ORDER BY compared.declared DESC, compared.provider_code) AS place
  FROM compared
)
SELECT
  ranked.module_code,
  'STATEMENT_DECLARATION_GAP' AS measure,
  '' AS care_category_code,
  ranked.year,
  CASE WHEN sum(ranked.declared) > 0 AND NOT core.is_dominated(
    sum(ranked.declared),
    max(ranked.declared) FILTER (WHERE ranked.place = 1),
    coalesce(max(ranked.declared) FILTER (WHERE ranked.place = 2), 0),
    count(*)) THEN
    round(100 * (sum(ranked.stated) - sum(ranked.declared)) / sum(ranked.declared))
  END AS percentage,
  min(ranked.source_code) AS source_code
FROM ranked
GROUP BY ranked.module_code, ranked.year
