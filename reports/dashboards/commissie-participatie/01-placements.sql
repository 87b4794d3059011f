-- placements: Plaatsingen van het WSP
SELECT
  placements.period AS year,
  placements.value AS placements,
  placements.source_code,
  placements.locator,
  placements.printed
FROM indicators.placements
WHERE placements.category IS NULL
ORDER BY placements.period
