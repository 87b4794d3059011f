-- publish-share-largest-providers: what the forty largest providers of a module have of its spend in a finished year.
-- Shown where both they and the others are too many and too equal to tell one from the rest.
WITH turnover AS (
  SELECT category.module_code, rollup.year, rollup.provider_code, sum(rollup.spend) AS spend
  FROM core.statement_year_rollup AS rollup
  JOIN core.care_category AS category ON category.code = rollup.care_category_code
  WHERE rollup.year = ANY (?)
  GROUP BY 1, 2, 3
  HAVING sum(rollup.spend) > 0
),
ranked AS (
  SELECT
    turnover.*,
    row_number() OVER (PARTITION BY turnover.module_code, turnover.year ORDER BY turnover.spend DESC, turnover.provider_code)
      AS place
  FROM turnover
),
divided AS (
  SELECT
    ranked.module_code,
    ranked.year,
    sum(ranked.spend) AS total,
    sum(ranked.spend) FILTER (WHERE ranked.place <= 40) AS part,
    core.is_dominated(
      sum(ranked.spend) FILTER (WHERE ranked.place <= 40),
      max(ranked.spend) FILTER (WHERE ranked.place = 1),
      max(ranked.spend) FILTER (WHERE ranked.place = 2),
      least(count(*), 40)) AS is_part_dominated,
    core.is_dominated(
      sum(ranked.spend) FILTER (WHERE ranked.place > 40),
      max(ranked.spend) FILTER (WHERE ranked.place = 41),
      max(ranked.spend) FILTER (WHERE ranked.place = 42),
      greatest(count(*) - 40, 0)) AS is_rest_dominated
  FROM ranked
  GROUP BY ranked.module_code, ranked.year
)
SELECT
  divided.module_code,
  'LARGEST_PROVIDERS' AS measure,
  '' AS care_category_code,
  divided.year,
  CASE
    WHEN coalesce(divided.is_part_dominated, true) OR coalesce(divided.is_rest_dominated, true) THEN NULL
    ELSE round(100 * divided.part / divided.total)
  END AS percentage,
  whole.source_code
FROM divided
JOIN core.published_module_figure AS whole ON whole.module_code = divided.module_code
  AND whole.care_category_code = ''
  AND whole.year = divided.year
