-- employers-by-size: employers that the WSP visited, by size
SELECT
  visited.category AS size,
  visited.value AS employers,
  visited.source_code,
  visited.locator,
  visited.printed
FROM indicators.employers_visited AS visited
WHERE visited.category IS NOT NULL
ORDER BY visited.value DESC
