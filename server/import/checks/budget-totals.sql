-- budget-totals: the lines of a budget, without supplements, against the totals printed under them
WITH line_total AS (
  SELECT budget_line.budget_key, budget_line.side, sum(budget_line.amount) AS amount
  FROM core.budget_line
  WHERE NOT budget_line.is_supplement AND budget_line.amount IS NOT NULL
  GROUP BY budget_line.budget_key, budget_line.side
),
printed_total AS (
  SELECT budget.budget_key, 'INCOME' AS side, 'baten' AS dutch, budget.printed_total_income AS amount
  FROM core.budget
  UNION ALL
  SELECT budget.budget_key, 'EXPENSE', 'lasten', budget.printed_total_expense
  FROM core.budget
)
SELECT
  lower(printed_total.budget_key || '-' || printed_total.side) AS discrepancy_key,
  'SUM' AS kind,
  format('%s, %s: som van de %s', coalesce(cooperation_module.name, partnership.name),
    concat_ws(' ', budget.label,
      CASE WHEN strpos(budget.label, budget.financial_year::text) = 0 THEN budget.financial_year END), printed_total.dutch) AS subject,
  format('{%s}', trim_scale(printed_total.amount)) AS printed_value,
  format('{%s}', trim_scale(line_total.amount)) AS recomputed,
  (printed_total.amount - line_total.amount)::text AS difference,
  format('De posten tellen op tot {%s}; afgedrukt staat {%s}, een verschil van {%s}.',
    trim_scale(line_total.amount), trim_scale(printed_total.amount),
    trim_scale(printed_total.amount - line_total.amount)) AS explanation,
  budget.source_code,
  budget.locator,
  budget.printed
FROM printed_total
JOIN line_total ON line_total.budget_key = printed_total.budget_key AND line_total.side = printed_total.side
JOIN core.budget ON budget.budget_key = printed_total.budget_key
JOIN core.partnership ON partnership.code = budget.partnership_code
LEFT JOIN core.cooperation_module ON cooperation_module.code = budget.module_code
WHERE printed_total.amount <> line_total.amount;
