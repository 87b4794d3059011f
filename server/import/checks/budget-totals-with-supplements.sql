-- budget-totals-with-supplements: the lines of a budget and what was carried over, against the total printed under both
WITH supplemented_side AS (
  SELECT budget_line.budget_key, min(budget_line.side) AS side
  FROM core.budget_line
  WHERE budget_line.is_supplement
  GROUP BY budget_line.budget_key
),
line_total AS (
  SELECT budget_line.budget_key, sum(budget_line.amount) AS amount
  FROM core.budget_line
  JOIN supplemented_side
    ON supplemented_side.budget_key = budget_line.budget_key AND supplemented_side.side = budget_line.side
  GROUP BY budget_line.budget_key
)
SELECT
  budget.budget_key AS discrepancy_key,
  'SUM' AS kind,
  format('%s, %s: totaal met overgehevelde posten', coalesce(cooperation_module.name, partnership.name),
    concat_ws(' ', budget.label,
      CASE WHEN strpos(budget.label, budget.financial_year::text) = 0 THEN budget.financial_year END)) AS subject,
  format('{%s}', trim_scale(budget.printed_total_with_supplements)) AS printed_value,
  format('{%s}', trim_scale(line_total.amount)) AS recomputed,
  (budget.printed_total_with_supplements - line_total.amount)::text AS difference,
  format('De posten tellen met de overgehevelde posten op tot {%s}; afgedrukt staat {%s}, een verschil van {%s}.',
    trim_scale(line_total.amount), trim_scale(budget.printed_total_with_supplements),
    trim_scale(budget.printed_total_with_supplements - line_total.amount)) AS explanation,
  budget.source_code,
  budget.locator,
  budget.printed
FROM core.budget
JOIN line_total ON line_total.budget_key = budget.budget_key
JOIN core.partnership ON partnership.code = budget.partnership_code
LEFT JOIN core.cooperation_module ON cooperation_module.code = budget.module_code
WHERE budget.printed_total_with_supplements <> line_total.amount;
