-- difference-month-add: what was declared, and what the statements say of it. A declaration belongs to the module of its product category;
-- only what has declarations is compared. Put together by grouping: the planner can't know how many of each there are.
WITH module_of_category AS (
  SELECT product.product_category_code, min(category.module_code) AS module_code
  FROM core.product
  JOIN core.care_category AS category ON category.code = product.care_category_code
  WHERE product.product_category_code IS NOT NULL
  GROUP BY product.product_category_code
),
declared AS (
  SELECT
    total.municipality_code, total.provider_code, module_of_category.module_code, total.month,
    sum(total.debit_amount - total.credit_amount) AS amount
  FROM redeclared
  JOIN core.declaration_total AS total ON total.municipality_code = redeclared.municipality_code
    AND total.provider_code = redeclared.provider_code
    AND total.month = redeclared.month
  JOIN module_of_category ON module_of_category.product_category_code = total.product_category_code
  GROUP BY total.municipality_code, total.provider_code, module_of_category.module_code, total.month
),
stated AS (
  SELECT rollup.municipality_code, rollup.provider_code, category.module_code, rollup.month, sum(rollup.spend) AS amount
  FROM redeclared
  JOIN core.statement_month_rollup AS rollup ON rollup.municipality_code = redeclared.municipality_code
    AND rollup.provider_code = redeclared.provider_code
    AND rollup.month = redeclared.month
  JOIN core.care_category AS category ON category.code = rollup.care_category_code
  GROUP BY rollup.municipality_code, rollup.provider_code, category.module_code, rollup.month
)
INSERT INTO core.statement_difference_rollup (municipality_code, month, module_code, provider_code, stated, declared)
SELECT beside.municipality_code, beside.month, beside.module_code, beside.provider_code, coalesce(sum(beside.stated), 0), sum(beside.declared)
FROM (
  SELECT declared.municipality_code, declared.month, declared.module_code, declared.provider_code, NULL::numeric AS stated, declared.amount AS declared
  FROM declared
  UNION ALL
  SELECT stated.municipality_code, stated.month, stated.module_code, stated.provider_code, stated.amount, NULL
  FROM stated
) AS beside
GROUP BY beside.municipality_code, beside.month, beside.module_code, beside.provider_code
HAVING count(beside.declared) > 0
ORDER BY beside.municipality_code, beside.month, beside.module_code, beside.provider_code
