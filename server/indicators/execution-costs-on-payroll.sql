-- execution-costs-on-payroll: execution costs in per cent of the payroll, of budgets that name both
CREATE VIEW indicators.execution_costs_on_payroll WITH (security_invoker = true) AS
WITH cost AS (
  SELECT
    line.budget_key,
    sum(line.amount) FILTER (WHERE line.name = 'Uitvoeringskosten') AS execution,
    sum(line.amount) FILTER (WHERE line.name LIKE 'Personele kosten%') AS payroll,
    min(line.locator) FILTER (WHERE line.name = 'Uitvoeringskosten') AS locator,
    min(line.printed) FILTER (WHERE line.name = 'Uitvoeringskosten') AS printed,
    string_agg(line.locator, ';' ORDER BY line.position)
      FILTER (WHERE line.name LIKE 'Personele kosten%' AND line.amount IS NOT NULL) AS payroll_locator,
    string_agg(line.printed, ' … ' ORDER BY line.position)
      FILTER (WHERE line.name LIKE 'Personele kosten%' AND line.amount IS NOT NULL) AS payroll_printed
  FROM core.budget_line AS line
  WHERE line.side = 'EXPENSE' AND NOT line.is_supplement
  GROUP BY line.budget_key
)
SELECT
  NULL::text AS municipality_code,
  budget.module_code,
  budget.budget_key AS category,
  budget.financial_year::text AS period,
  round(100 * cost.execution / nullif(cost.payroll, 0), 4) AS value,
  CASE WHEN cost.execution IS NULL OR cost.payroll IS NULL THEN 'NOT_AVAILABLE' ELSE 'FINAL' END AS status,
  CASE WHEN cost.execution IS NULL OR cost.payroll IS NULL THEN 'Deze begroting noemt uitvoeringskosten en loonsom niet apart.' END AS reason,
  cost.execution AS numerator,
  cost.payroll AS denominator,
  budget.source_code,
  coalesce(cost.locator, budget.locator) AS locator,
  coalesce(cost.printed, budget.printed) AS printed,
  budget.source_code AS denominator_source_code,
  cost.payroll_locator AS denominator_locator,
  cost.payroll_printed AS denominator_printed,
  false AS is_carried,
  budget.label AS note
FROM core.budget
JOIN cost ON cost.budget_key = budget.budget_key
WHERE budget.module_code = 'rbl';

COMMENT ON VIEW indicators.execution_costs_on_payroll IS 'Uitvoeringskosten in procenten van de loonsom';
