-- formation-totals: the posts of a formation, in fte or hours a week, against the total printed under them
WITH post_total AS (
  SELECT
    formation_post.formation_key,
    coalesce(sum(formation_post.fte), sum(formation_post.hours_per_week)) AS amount,
    CASE WHEN sum(formation_post.fte) IS NULL THEN 'uur per week' ELSE 'fte' END AS unit
  FROM core.formation_post
  GROUP BY formation_post.formation_key
)
SELECT
  formation.formation_key AS discrepancy_key,
  'SUM' AS kind,
  format('%s, %s: som van de formatieplaatsen', cooperation_module.name, formation.label) AS subject,
  format('{%s} %s', trim_scale(formation.printed_total), post_total.unit) AS printed_value,
  format('{%s} %s', trim_scale(post_total.amount), post_total.unit) AS recomputed,
  (formation.printed_total - post_total.amount)::text AS difference,
  format('De formatieplaatsen tellen op tot {%s} %s; afgedrukt staat {%s}.', trim_scale(post_total.amount),
    post_total.unit, trim_scale(formation.printed_total)) AS explanation,
  formation.source_code,
  formation.locator,
  formation.printed
FROM core.formation
JOIN post_total ON post_total.formation_key = formation.formation_key
JOIN core.cooperation_module ON cooperation_module.code = formation.module_code
WHERE formation.printed_total <> post_total.amount;
