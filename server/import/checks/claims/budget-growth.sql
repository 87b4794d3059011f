-- budget-growth: a claimed index in per cent against the growth of the expense, or of one line, and what grew most
WITH compared_line AS (
  SELECT
    claim.claim_key,
    budget_line.name,
    budget_line.side,
    sum(budget_line.amount) FILTER (WHERE budget_line.budget_key = claim.arguments ->> 'from') AS before,
    sum(budget_line.amount) FILTER (WHERE budget_line.budget_key = claim.arguments ->> 'to') AS after
  FROM core.claim
  JOIN core.budget_line
    ON budget_line.budget_key IN (claim.arguments ->> 'from', claim.arguments ->> 'to')
    AND NOT budget_line.is_supplement
  WHERE claim.rule = 'BUDGET_GROWTH'
  GROUP BY claim.claim_key, budget_line.name, budget_line.side
),
growth AS (
  SELECT
    claim.claim_key,
    sum(compared_line.before) AS before,
    sum(compared_line.after) AS after,
    (sum(compared_line.after) / nullif(sum(compared_line.before), 0) - 1) * 100 AS percentage
  FROM core.claim
  JOIN compared_line
    ON compared_line.claim_key = claim.claim_key
    AND CASE WHEN claim.arguments ->> 'line' IS NULL
      THEN compared_line.side = 'EXPENSE' ELSE compared_line.name = claim.arguments ->> 'line' END
  GROUP BY claim.claim_key
),
fastest AS (
  SELECT DISTINCT ON (compared_line.claim_key)
    compared_line.claim_key, compared_line.name,
    (compared_line.after / compared_line.before - 1) * 100 AS percentage
  FROM compared_line
  WHERE compared_line.side = 'EXPENSE' AND compared_line.before > 0 AND compared_line.after IS NOT NULL
  ORDER BY compared_line.claim_key, compared_line.after / compared_line.before DESC, compared_line.name
),
-- A claim holds when the growth, in as many decimals as the claim has, is what it says.
judged AS (
  SELECT growth.claim_key, growth.before, growth.after, growth.percentage,
    round(growth.percentage, scale(claim.claimed)) <> claim.claimed AS is_refuted
  FROM growth
  JOIN core.claim ON claim.claim_key = growth.claim_key
  WHERE growth.percentage IS NOT NULL
)
SELECT
  claim.claim_key,
  judged.is_refuted,
  format('{%s}%%', claim.claimed) AS printed_value,
  format('{%s}%%', round(judged.percentage, 2)) AS recomputed,
  (claim.claimed - round(judged.percentage, 2))::text AS difference,
  format('%s van {%s} naar {%s}: een groei van {%s}%%; de bron noemt {%s}%%.%s',
    coalesce(claim.arguments ->> 'line', 'De lasten gaan'), trim_scale(judged.before), trim_scale(judged.after),
    round(judged.percentage, 2), claim.claimed,
    CASE WHEN claim.arguments ->> 'line' IS NULL AND fastest.percentage > 0
      THEN format(' Het meest groeit %s: {%s}%%.', fastest.name, round(fastest.percentage, 1)) END) AS verdict
FROM judged
JOIN core.claim ON claim.claim_key = judged.claim_key
LEFT JOIN fastest ON fastest.claim_key = judged.claim_key;
