-- budget-line-register: the lines of each version of a budget
CREATE VIEW indicators.budget_line_register WITH (security_invoker = true) AS
SELECT
  line.budget_key,
  budget.partnership_code,
  budget.module_code,
  budget.financial_year,
  budget.stage,
  budget.label,
  line.position,
  line.name,
  line.side,
  line.cost_kind,
  line.category,
  line.recurrence,
  line.amount,
  line.is_pro_memoria,
  line.is_supplement,
  line.source_code,
  line.locator,
  line.printed
FROM core.budget_line AS line
JOIN core.budget ON budget.budget_key = line.budget_key;

COMMENT ON VIEW indicators.budget_line_register IS 'Posten van begrotingen, per versie';
