-- budget-total: each version of a budget with its totals as printed and as its lines add up.
-- A supplement stands below the printed total and is no part of it.
CREATE VIEW indicators.budget_total WITH (security_invoker = true) AS
SELECT
  budget.budget_key,
  budget.partnership_code,
  budget.module_code,
  budget.financial_year,
  budget.stage,
  budget.label,
  budget.printed_total_income,
  budget.printed_total_expense,
  budget.printed_total_with_supplements,
  total.income AS total_income,
  total.expense AS total_expense,
  total.expense_with_supplements AS total_expense_with_supplements,
  budget.source_code,
  budget.locator,
  budget.printed
FROM core.budget
CROSS JOIN LATERAL (
  SELECT
    coalesce(sum(line.amount) FILTER (WHERE line.side = 'INCOME' AND NOT line.is_supplement), 0) AS income,
    coalesce(sum(line.amount) FILTER (WHERE line.side = 'EXPENSE' AND NOT line.is_supplement), 0) AS expense,
    coalesce(sum(line.amount) FILTER (WHERE line.side = 'EXPENSE'), 0) AS expense_with_supplements
  FROM core.budget_line AS line
  WHERE line.budget_key = budget.budget_key
) AS total;

COMMENT ON VIEW indicators.budget_total IS 'Begroting per versie, met afgedrukte en nagerekende totalen';
