-- change-above-claimed-index: the change between two budgets less the index that the document claims, in percentage points
CREATE VIEW indicators.change_above_claimed_index WITH (security_invoker = true) AS
WITH claim AS (
  SELECT
    claim.module_code,
    coalesce(claim.arguments ->> 'line', 'Totaal') AS category,
    claim.arguments ->> 'line' AS line,
    claim.arguments ->> 'from' AS key_from,
    claim.arguments ->> 'to' AS key_to,
    claim.claimed,
    claim.source_code,
    claim.locator,
    claim.printed
  FROM core.claim
  WHERE claim.rule = 'BUDGET_GROWTH'
),
amount AS (
  SELECT line.budget_key, line.name, line.amount
  FROM core.budget_line AS line
  UNION ALL
  SELECT line.budget_key, NULL, sum(line.amount)
  FROM core.budget_line AS line
  WHERE line.side = 'EXPENSE' AND NOT line.is_supplement
  GROUP BY line.budget_key
)
SELECT
  NULL::text AS municipality_code,
  claim.module_code,
  claim.category,
  budget.financial_year::text AS period,
  round(100 * (later.amount - earlier.amount) / nullif(earlier.amount, 0) - claim.claimed, 4) AS value,
  CASE WHEN later.amount - earlier.amount IS NULL THEN 'NOT_AVAILABLE' ELSE 'FINAL' END AS status,
  CASE WHEN later.amount - earlier.amount IS NULL THEN 'Een van de twee bedragen staat niet in de bron.' END AS reason,
  later.amount - earlier.amount * (1 + claim.claimed / 100) AS numerator,
  earlier.amount AS denominator,
  claim.source_code,
  claim.locator,
  claim.printed,
  claim.source_code AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  format('Beweerde index: %s%%.', replace(claim.claimed::text, '.', ',')) AS note
FROM claim
JOIN core.budget ON budget.budget_key = claim.key_to
LEFT JOIN amount AS earlier ON earlier.budget_key = claim.key_from AND earlier.name IS NOT DISTINCT FROM claim.line
LEFT JOIN amount AS later ON later.budget_key = claim.key_to AND later.name IS NOT DISTINCT FROM claim.line;

COMMENT ON VIEW indicators.change_above_claimed_index IS 'Stijging boven de beweerde index';
