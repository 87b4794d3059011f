-- publish-share-concentration: chance that two euros of a finished year went to the same provider (Herfindahl), by care category.
-- Only of ten providers or more, where the amount itself may be shown: of three the squares would tell each of them.
WITH margin (is_all_categories) AS (
  VALUES (false), (true)
),
turnover AS (
  SELECT
    category.module_code,
    rollup.year,
    CASE WHEN margin.is_all_categories THEN '' ELSE rollup.care_category_code END AS care_category_code,
    rollup.provider_code,
    sum(rollup.spend) AS spend
  FROM core.statement_year_rollup AS rollup
  JOIN core.care_category AS category ON category.code = rollup.care_category_code
  CROSS JOIN margin
  WHERE rollup.year = ANY (?)
  GROUP BY 1, 2, 3, 4
  HAVING sum(rollup.spend) > 0
),
concentrated AS (
  SELECT
    turnover.module_code,
    turnover.year,
    turnover.care_category_code,
    count(*) AS providers,
    sum(turnover.spend ^ 2) / sum(turnover.spend) ^ 2 AS chance
  FROM turnover
  GROUP BY 1, 2, 3
)
SELECT
  concentrated.module_code,
  'CONCENTRATION' AS measure,
  concentrated.care_category_code,
  concentrated.year,
  CASE WHEN concentrated.providers >= 10 AND figure.spend IS NOT NULL THEN round(100 * concentrated.chance) END AS percentage,
  figure.source_code
FROM concentrated
JOIN core.published_module_figure AS figure ON figure.module_code = concentrated.module_code
  AND figure.care_category_code = concentrated.care_category_code
  AND figure.year = concentrated.year
