-- overhead-share: overhead in per cent of all expenses of a budget, where the budget tells them apart
CREATE VIEW indicators.overhead_share WITH (security_invoker = true) AS
WITH expense AS (
  SELECT
    line.budget_key,
    sum(line.amount) AS total,
    sum(line.amount) FILTER (WHERE line.cost_kind = 'OVERHEAD') AS overhead,
    bool_and(line.cost_kind IS NOT NULL) AS is_told_apart,
    string_agg(line.locator, ';' ORDER BY line.position) FILTER (WHERE line.cost_kind = 'OVERHEAD') AS locator,
    string_agg(line.printed, ' … ' ORDER BY line.position) FILTER (WHERE line.cost_kind = 'OVERHEAD') AS printed
  FROM core.budget_line AS line
  WHERE line.side = 'EXPENSE' AND NOT line.is_supplement
  GROUP BY line.budget_key
)
SELECT
  NULL::text AS municipality_code,
  budget.module_code,
  budget.budget_key AS category,
  budget.financial_year::text AS period,
  CASE WHEN expense.is_told_apart THEN round(100 * expense.overhead / nullif(expense.total, 0), 4) END AS value,
  CASE WHEN expense.is_told_apart THEN 'FINAL' ELSE 'NOT_AVAILABLE' END AS status,
  CASE WHEN NOT expense.is_told_apart THEN 'Deze begroting splitst overheadkosten niet af van programmakosten.' END AS reason,
  CASE WHEN expense.is_told_apart THEN expense.overhead END AS numerator,
  CASE WHEN expense.is_told_apart THEN expense.total END AS denominator,
  budget.source_code,
  coalesce(expense.locator, budget.locator) AS locator,
  coalesce(expense.printed, budget.printed) AS printed,
  budget.source_code AS denominator_source_code,
  budget.locator AS denominator_locator,
  budget.printed AS denominator_printed,
  false AS is_carried,
  budget.label AS note
FROM core.budget
JOIN expense ON expense.budget_key = budget.budget_key
WHERE budget.module_code IS NOT NULL;

COMMENT ON VIEW indicators.overhead_share IS 'Aandeel van de overhead in de lasten van een module';
