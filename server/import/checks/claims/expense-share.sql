-- expense-share: a claimed ceiling in per cent against the share that some lines have in others
WITH share AS (
  SELECT
    claim.claim_key,
    sum(budget_line.amount) FILTER (
      WHERE budget_line.name = ANY (string_to_array(claim.arguments ->> 'numerator', '+'))
      OR budget_line.category = ANY (string_to_array(claim.arguments ->> 'numerator', '+'))) AS numerator,
    sum(budget_line.amount) FILTER (
      WHERE budget_line.name = ANY (string_to_array(claim.arguments ->> 'denominator', '+'))
      OR budget_line.category = ANY (string_to_array(claim.arguments ->> 'denominator', '+'))) AS denominator
  FROM core.claim
  JOIN core.budget_line
    ON budget_line.budget_key = claim.arguments ->> 'budget' AND NOT budget_line.is_supplement
  WHERE claim.rule = 'EXPENSE_SHARE'
  GROUP BY claim.claim_key
),
-- Amounts are printed in whole euros, so a ceiling may be passed by less than one.
judged AS (
  SELECT share.claim_key, share.numerator, share.denominator,
    share.numerator / nullif(share.denominator, 0) * 100 AS percentage,
    share.numerator > ceil(share.denominator * claim.claimed / 100) AS is_refuted
  FROM share
  JOIN core.claim ON claim.claim_key = share.claim_key
)
SELECT
  claim.claim_key,
  judged.is_refuted,
  format('{%s}%%', trim_scale(claim.claimed)) AS printed_value,
  format('{%s}%%', round(judged.percentage, 4)) AS recomputed,
  (claim.claimed - round(judged.percentage, 4))::text AS difference,
  format('{%s} op {%s} is {%s}%%; de bron noemt ten hoogste {%s}%%.%s', trim_scale(judged.numerator),
    trim_scale(judged.denominator), round(judged.percentage, 4), trim_scale(claim.claimed),
    CASE WHEN NOT judged.is_refuted AND judged.percentage > claim.claimed
      THEN ' Het verschil is de afronding naar boven op hele euro''s.' END) AS verdict
FROM judged
JOIN core.claim ON claim.claim_key = judged.claim_key
WHERE judged.percentage IS NOT NULL;
