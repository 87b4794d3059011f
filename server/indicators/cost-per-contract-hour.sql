-- cost-per-contract-hour: expenses of a module per weekly hour of contract work, over a whole year; no hourly rate, since no source says how many weeks are worked
CREATE VIEW indicators.cost_per_contract_hour WITH (security_invoker = true) AS
WITH contract_hours AS (
  SELECT
    formation.module_code,
    formation.year,
    sum(size.hours_per_week) AS hours_per_week,
    min(formation.source_code) AS source_code,
    string_agg(size.locator, ';' ORDER BY size.position) AS locator,
    string_agg(size.printed, ' … ' ORDER BY size.position) AS printed
  FROM core.formation
  JOIN indicators.formation_size AS size ON size.formation_key = formation.formation_key
  WHERE formation.module_code = 'inburgering' AND size.job_function ILIKE '%contract%'
  GROUP BY formation.module_code, formation.year
)
SELECT
  NULL::text AS municipality_code,
  budget.module_code,
  budget.budget_key AS category,
  budget.financial_year::text AS period,
  round(budget.total_expense / contract_hours.hours_per_week, 4) AS value,
  CASE WHEN contract_hours.hours_per_week IS NULL THEN 'NOT_AVAILABLE' WHEN budget.stage = 'ESTIMATE' THEN 'ESTIMATED' ELSE 'FINAL' END AS status,
  CASE WHEN contract_hours.hours_per_week IS NULL THEN 'De uren voor contractwerk van dit jaar staan niet in de bronnen.' END AS reason,
  budget.total_expense AS numerator,
  contract_hours.hours_per_week AS denominator,
  budget.source_code,
  budget.locator,
  budget.printed,
  contract_hours.source_code AS denominator_source_code,
  contract_hours.locator AS denominator_locator,
  contract_hours.printed AS denominator_printed,
  false AS is_carried,
  budget.label AS note
FROM indicators.budget_total AS budget
LEFT JOIN contract_hours ON contract_hours.module_code = budget.module_code AND contract_hours.year = budget.financial_year
WHERE budget.module_code = 'inburgering';

COMMENT ON VIEW indicators.cost_per_contract_hour IS 'Lasten per wekelijks contractuur';
