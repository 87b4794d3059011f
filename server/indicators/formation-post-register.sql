-- formation-post-register: the posts of each version of a formation, in fte and in hours a week; what the source does not state is converted
CREATE VIEW indicators.formation_post_register WITH (security_invoker = true) AS
SELECT
  post.formation_key,
  formation.module_code,
  formation.year,
  formation.stage,
  formation.label,
  post.position,
  post.job_function,
  coalesce(post.fte, round(post.hours_per_week / formation.full_time_hours_per_week, 4)) AS fte,
  coalesce(post.hours_per_week, post.fte * formation.full_time_hours_per_week) AS hours_per_week,
  post.cost_kind,
  post.employer,
  post.source_code,
  post.locator,
  post.printed
FROM core.formation_post AS post
JOIN core.formation ON formation.formation_key = post.formation_key;

COMMENT ON VIEW indicators.formation_post_register IS 'Formatieplaatsen per versie, in fte en in uren per week';
