-- publish-care-cells: every cell of a module in a finished year, with its margins ('' is all), and whether it must be hidden.
-- A year is finished when the statements of December are there: an unfinished one would give away each month by the next.
WITH part AS (
  SELECT
    category.module_code,
    rollup.year,
    rollup.municipality_code,
    rollup.care_category_code,
    rollup.provider_code,
    rollup.spend,
    rollup.client_months,
    rollup.month_count,
    category.source_code
  FROM core.statement_year_rollup AS rollup
  JOIN core.care_category AS category ON category.code = rollup.care_category_code
  WHERE rollup.year = ANY (?)
),
finished AS (
  SELECT
    part.module_code,
    part.year,
    coalesce((
      SELECT min(delivery.source_code)
      FROM core.statement_delivery AS delivery
      WHERE delivery.provider_code = min(part.provider_code)
        AND delivery.month >= make_date(part.year, 1, 1)
        AND delivery.month < make_date(part.year + 1, 1, 1)
        AND delivery.is_current), min(part.source_code)) AS source_code
  FROM part
  GROUP BY part.module_code, part.year
  HAVING max(part.month_count) = 12
),
margin (is_all_municipalities, is_all_categories) AS (
  VALUES (false, false), (false, true), (true, false), (true, true)
),
turnover AS (
  SELECT
    part.module_code,
    part.year,
    CASE WHEN margin.is_all_municipalities THEN '' ELSE part.municipality_code END AS municipality_code,
    CASE WHEN margin.is_all_categories THEN '' ELSE part.care_category_code END AS care_category_code,
    part.provider_code,
    finished.source_code,
    sum(part.spend) AS spend,
    sum(part.client_months) AS client_months
  FROM part
  JOIN finished ON finished.module_code = part.module_code AND finished.year = part.year
  CROSS JOIN margin
  GROUP BY 1, 2, 3, 4, 5, 6
),
ranked AS (
  SELECT
    turnover.*,
    row_number() OVER (
      PARTITION BY turnover.module_code, turnover.year, turnover.municipality_code, turnover.care_category_code
      ORDER BY turnover.spend DESC, turnover.provider_code) AS place
  FROM turnover
),
cell AS (
  SELECT
    ranked.module_code,
    ranked.year,
    ranked.municipality_code,
    ranked.care_category_code,
    ranked.source_code,
    sum(ranked.spend) AS spend,
    sum(ranked.client_months) AS client_months,
    max(ranked.spend) FILTER (WHERE ranked.place = 1) AS largest,
    coalesce(max(ranked.spend) FILTER (WHERE ranked.place = 2), 0) AS second,
    count(*) FILTER (WHERE ranked.spend <> 0) AS providers
  FROM ranked
  GROUP BY 1, 2, 3, 4, 5
),
released AS (
  SELECT DISTINCT before.module_code, before.year FROM core.last_release AS before
)
SELECT
  cell.module_code,
  cell.year,
  cell.municipality_code,
  cell.care_category_code,
  cell.source_code,
  cell.spend,
  cell.client_months,
  core.is_small_count(cell.client_months / 12.0)
    OR core.is_dominated(cell.spend, cell.largest, cell.second, cell.providers) AS is_sensitive,
  coalesce(before.is_hidden, false) AS was_hidden,
  released.year IS NULL OR cell.spend <> coalesce(before.spend, 0) AS is_spend_moved,
  released.year IS NULL OR cell.client_months <> coalesce(before.client_months, 0) AS are_clients_moved
FROM cell
LEFT JOIN released ON released.module_code = cell.module_code AND released.year = cell.year
LEFT JOIN core.last_release AS before ON before.municipality_code = cell.municipality_code
  AND before.module_code = cell.module_code
  AND before.care_category_code = cell.care_category_code
  AND before.year = cell.year
WHERE cell.spend <> 0 OR cell.client_months <> 0
ORDER BY cell.module_code, cell.year, cell.municipality_code, cell.care_category_code
