-- execution: Uitvoeringskosten op de loonsom
SELECT
  costs.period AS year,
  costs.value AS surcharge,
  costs.status,
  costs.reason,
  costs.source_code,
  costs.locator,
  costs.printed
FROM indicators.execution_costs_on_payroll AS costs
WHERE costs.module_code = 'rbl'
ORDER BY costs.period
