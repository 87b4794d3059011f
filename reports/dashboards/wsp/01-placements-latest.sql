-- placements-latest: people placed in the last year that is known
SELECT
  placements.period AS year,
  placements.value AS placements,
  placements.source_code,
  placements.locator,
  placements.printed
FROM indicators.placements
WHERE placements.category IS NULL
ORDER BY placements.period DESC
LIMIT 1
