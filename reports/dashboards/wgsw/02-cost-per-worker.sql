-- cost-per-worker: Kosten per SW-medewerker
SELECT
  costs.period AS year,
  costs.value AS cost,
  costs.status,
  costs.reason,
  costs.source_code,
  costs.locator,
  costs.printed
FROM indicators.cost_per_sheltered_worker AS costs
ORDER BY costs.period DESC
LIMIT 1
