-- placements-by-year: people placed, beside what was agreed; a year that misses one of the two says why
WITH target AS (
  SELECT target.period, target.value, target.status, target.reason
  FROM indicators.placement_target AS target
  WHERE target.category IS NULL
),
placed AS (
  SELECT placements.period, placements.value, placements.status, placements.reason, placements.source_code, placements.locator, placements.printed
  FROM indicators.placements
  WHERE placements.category IS NULL
)
SELECT
  coalesce(placed.period, target.period) AS year,
  placed.value AS placements,
  coalesce(placed.status, 'NOT_AVAILABLE') AS placements_status,
  CASE
    WHEN placed.period IS NULL THEN 'Het aantal plaatsingen van dit jaar staat niet in de bronnen.'
    ELSE placed.reason
  END AS placements_reason,
  target.value AS target,
  coalesce(target.status, 'NOT_AVAILABLE') AS target_status,
  CASE
    WHEN target.period IS NULL THEN 'Voor dit jaar noemen de bronnen geen doel.'
    ELSE target.reason
  END AS target_reason,
  placed.source_code,
  placed.locator,
  placed.printed
FROM placed
FULL JOIN target ON target.period = placed.period
WHERE true
  [[AND coalesce(placed.period, target.period) >= {{year}}::text]]
ORDER BY 1
