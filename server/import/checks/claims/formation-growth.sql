-- formation-growth: a claimed number of added fte against the posts of two formations
WITH post_total AS (
  SELECT formation_post.formation_key, sum(formation_post.fte) AS fte
  FROM core.formation_post
  GROUP BY formation_post.formation_key
),
growth AS (
  SELECT claim.claim_key, earlier.fte AS before, later.fte AS after, later.fte - earlier.fte AS added
  FROM core.claim
  JOIN post_total AS earlier ON earlier.formation_key = claim.arguments ->> 'from'
  JOIN post_total AS later ON later.formation_key = claim.arguments ->> 'to'
  WHERE claim.rule = 'FORMATION_GROWTH'
)
SELECT
  claim.claim_key,
  round(growth.added, scale(claim.claimed)) <> claim.claimed AS is_refuted,
  format('{%s} fte', claim.claimed) AS printed_value,
  format('{%s} fte', trim_scale(growth.added)) AS recomputed,
  (claim.claimed - growth.added)::text AS difference,
  format('De formatie gaat van {%s} naar {%s} fte: {%s} erbij; de bron noemt {%s}.', trim_scale(growth.before),
    trim_scale(growth.after), trim_scale(growth.added), claim.claimed) AS verdict
FROM growth
JOIN core.claim ON claim.claim_key = growth.claim_key
WHERE growth.added IS NOT NULL;
