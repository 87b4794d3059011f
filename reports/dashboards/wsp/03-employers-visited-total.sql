-- employers-visited-total: employers that the WSP visited, as printed
SELECT
  visited.value AS employers,
  visited.status,
  visited.reason,
  visited.source_code,
  visited.locator,
  visited.printed
FROM indicators.employers_visited AS visited
WHERE visited.category IS NULL
