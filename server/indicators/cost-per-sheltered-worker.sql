-- cost-per-sheltered-worker: expenses of the employership of sheltered workers per worker
CREATE VIEW indicators.cost_per_sheltered_worker WITH (security_invoker = true) AS
WITH worker AS (
  SELECT DISTINCT ON (result.module_code, result.year)
    result.module_code,
    result.year,
    result.value,
    result.source_code,
    result.locator,
    result.printed
  FROM core.result
  WHERE result.measure_code = 'sheltered-workers' AND result.kind = 'ACTUAL' AND result.value > 0
  ORDER BY result.module_code, result.year, result.status = 'FINAL' DESC, result.result_key
)
SELECT
  NULL::text AS municipality_code,
  budget.module_code,
  budget.budget_key AS category,
  budget.financial_year::text AS period,
  round(budget.total_expense / worker.value, 4) AS value,
  CASE WHEN worker.value IS NULL THEN 'NOT_AVAILABLE' WHEN budget.stage = 'ESTIMATE' THEN 'ESTIMATED' ELSE 'FINAL' END AS status,
  CASE WHEN worker.value IS NULL THEN 'Het aantal SW-medewerkers van dit jaar staat niet in de bronnen.' END AS reason,
  budget.total_expense AS numerator,
  worker.value AS denominator,
  budget.source_code,
  budget.locator,
  budget.printed,
  worker.source_code AS denominator_source_code,
  worker.locator AS denominator_locator,
  worker.printed AS denominator_printed,
  false AS is_carried,
  budget.label AS note
FROM indicators.budget_total AS budget
LEFT JOIN worker ON worker.module_code = budget.module_code AND worker.year = budget.financial_year
WHERE budget.module_code = 'wgsw';

COMMENT ON VIEW indicators.cost_per_sheltered_worker IS 'Lasten per SW-medewerker';
