-- placements-by-group: whom the WSP placed, by the groups of the document of that year
SELECT
  placements.category AS target_group,
  placements.period AS year,
  placements.value AS placements,
  placements.source_code,
  placements.locator,
  placements.printed
FROM indicators.placements
WHERE placements.category IS NOT NULL
  [[AND placements.period >= {{year}}::text]]
ORDER BY placements.period DESC, placements.value DESC
