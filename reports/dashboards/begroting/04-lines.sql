-- lines: De posten van elke versie
SELECT
  line.financial_year::text AS year,
  line.label,
  CASE line.side WHEN 'INCOME' THEN 'baten' ELSE 'lasten' END AS side,
  line.name,
  CASE line.recurrence WHEN 'RECURRING' THEN 'structureel' WHEN 'ONE_OFF' THEN 'incidenteel' ELSE 'staat er niet bij' END AS recurrence,
  line.amount,
  CASE WHEN line.amount IS NULL THEN 'NOT_AVAILABLE' ELSE 'FINAL' END AS status,
  CASE WHEN line.is_pro_memoria THEN 'Pro memorie: het bedrag is nog niet bekend.' WHEN line.amount IS NULL THEN 'Het document noemt geen bedrag.' END AS reason,
  line.source_code,
  line.locator,
  line.printed
FROM indicators.budget_line_register AS line
WHERE line.module_code = {{module}}
ORDER BY line.financial_year, line.budget_key, line.position
