-- formation-size: each post in fte and in hours a week.
-- What the source states is kept; the other is computed with the full-time week that goes with the formation.
CREATE VIEW indicators.formation_size WITH (security_invoker = true) AS
SELECT
  post.formation_key,
  post.position,
  post.job_function,
  coalesce(post.fte, round(post.hours_per_week / formation.full_time_hours_per_week, 4)) AS fte,
  coalesce(post.hours_per_week, round(post.fte * formation.full_time_hours_per_week, 4)) AS hours_per_week,
  CASE
    WHEN post.fte IS NOT NULL THEN 'FTE'
    WHEN post.hours_per_week IS NOT NULL THEN 'HOURS_PER_WEEK'
  END AS stated_unit,
  post.cost_kind,
  post.employer,
  post.source_code,
  post.locator,
  post.printed
FROM core.formation_post AS post
JOIN core.formation ON formation.formation_key = post.formation_key;

COMMENT ON VIEW indicators.formation_size IS 'Formatieplaatsen in fte en in uren per week';
