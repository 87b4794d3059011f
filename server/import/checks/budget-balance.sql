-- budget-balance: the income of a budget against its expense, where both sides are listed whole
WITH line_total AS (
  SELECT
    budget_line.budget_key,
    sum(budget_line.amount) FILTER (WHERE budget_line.side = 'INCOME') AS income,
    sum(budget_line.amount) FILTER (WHERE budget_line.side = 'EXPENSE') AS expense,
    bool_or(budget_line.is_pro_memoria) AS has_unknown_amount
  FROM core.budget_line
  WHERE NOT budget_line.is_supplement
  GROUP BY budget_line.budget_key
),
-- A side without a printed total beside one that has it names some of its lines, not all.
balance AS (
  SELECT
    budget.budget_key,
    coalesce(budget.printed_total_income, line_total.income) AS income,
    coalesce(budget.printed_total_expense, line_total.expense) AS expense
  FROM core.budget
  JOIN line_total ON line_total.budget_key = budget.budget_key
  WHERE NOT line_total.has_unknown_amount
    AND (budget.printed_total_income IS NULL) = (budget.printed_total_expense IS NULL)
)
SELECT
  budget.budget_key AS discrepancy_key,
  'SUM' AS kind,
  format('%s, %s: baten tegenover lasten', coalesce(cooperation_module.name, partnership.name),
    concat_ws(' ', budget.label,
      CASE WHEN strpos(budget.label, budget.financial_year::text) = 0 THEN budget.financial_year END)) AS subject,
  format('{%s}', trim_scale(balance.expense)) AS printed_value,
  format('{%s}', trim_scale(balance.income)) AS recomputed,
  (balance.expense - balance.income)::text AS difference,
  format('Tegenover {%s} aan lasten staat {%s} aan baten, een verschil van {%s}.', trim_scale(balance.expense),
    trim_scale(balance.income), trim_scale(balance.expense - balance.income)) AS explanation,
  budget.source_code,
  budget.locator,
  budget.printed
FROM balance
JOIN core.budget ON budget.budget_key = balance.budget_key
JOIN core.partnership ON partnership.code = budget.partnership_code
LEFT JOIN core.cooperation_module ON cooperation_module.code = budget.module_code
WHERE balance.income <> balance.expense;
