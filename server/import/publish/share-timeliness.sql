-- publish-share-timeliness: first statements of a month that came on time, of the providers that a module pays in that year.
-- Shown of three providers or more, and ten statements.
WITH paid AS (
  SELECT DISTINCT category.module_code, rollup.year, rollup.provider_code
  FROM core.statement_year_rollup AS rollup
  JOIN core.care_category AS category ON category.code = rollup.care_category_code
  WHERE rollup.year = ANY (?)
),
delivered AS (
  SELECT
    paid.module_code,
    paid.year,
    count(DISTINCT delivery.provider_code) AS providers,
    count(*) AS statements,
    count(*) FILTER (WHERE delivery.delivered_on <= delivery.due_on) AS on_time,
    min(delivery.source_code) AS source_code
  FROM paid
  JOIN core.statement_delivery AS delivery ON delivery.provider_code = paid.provider_code
    AND delivery.delivery_number = 1
    AND delivery.month >= make_date(paid.year, 1, 1)
    AND delivery.month < make_date(paid.year + 1, 1, 1)
  GROUP BY paid.module_code, paid.year
)
SELECT
  delivered.module_code,
  'TIMELINESS' AS measure,
  '' AS care_category_code,
  delivered.year,
  CASE WHEN delivered.providers >= 3 AND delivered.statements >= 10 THEN
    round(100.0 * delivered.on_time / delivered.statements)
  END AS percentage,
  delivered.source_code
FROM delivered
