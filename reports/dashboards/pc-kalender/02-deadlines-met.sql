-- deadlines-met: Op tijd verzonden?
SELECT
  met.period AS year,
  met.value AS met,
  met.status,
  met.reason,
  met.source_code,
  met.locator,
  met.printed
FROM indicators.deadlines_met AS met
WHERE met.category = 'mgr-sdcg'
ORDER BY met.period DESC
