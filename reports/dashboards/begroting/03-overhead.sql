-- overhead: Deel van de lasten dat overhead is
SELECT
  overhead.category AS version,
  overhead.value AS overhead_share,
  overhead.status,
  overhead.reason,
  overhead.source_code,
  overhead.locator,
  overhead.printed
FROM indicators.overhead_share AS overhead
WHERE overhead.module_code = {{module}}
ORDER BY overhead.period, overhead.category
