-- per-fte: Jeugdigen per fte
SELECT
  young.period AS year,
  young.value AS young_people,
  young.status,
  young.reason,
  young.source_code,
  young.locator,
  young.printed
FROM indicators.young_people_per_fte AS young
ORDER BY young.period DESC
LIMIT 1
