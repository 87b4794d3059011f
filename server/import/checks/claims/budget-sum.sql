-- budget-sum: a claimed amount against the sum of the expense lines of a budget
WITH line_total AS (
  SELECT
    claim.claim_key,
    coalesce(sum(budget_line.amount) FILTER (WHERE budget_line.side = 'EXPENSE'), sum(budget_line.amount)) AS amount,
    count(*) AS line_count
  FROM core.claim
  JOIN core.budget_line
    ON budget_line.budget_key = claim.arguments ->> 'budget' AND NOT budget_line.is_supplement
  WHERE claim.rule = 'BUDGET_SUM'
  GROUP BY claim.claim_key
)
SELECT
  claim.claim_key,
  line_total.amount <> claim.claimed AS is_refuted,
  format('€ {%s}', trim_scale(claim.claimed)) AS printed_value,
  format('€ {%s}', trim_scale(line_total.amount)) AS recomputed,
  (claim.claimed - line_total.amount)::text AS difference,
  format('De %s posten tellen op tot {%s} euro; de bron noemt {%s} euro%s.', line_total.line_count,
    trim_scale(line_total.amount), trim_scale(claim.claimed),
    CASE WHEN line_total.amount <> claim.claimed
      THEN format(', een verschil van {%s}', trim_scale(claim.claimed - line_total.amount)) END) AS verdict
FROM line_total
JOIN core.claim ON claim.claim_key = line_total.claim_key
WHERE line_total.amount IS NOT NULL;
