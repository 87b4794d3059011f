-- formation-total: each version of a formation with its total in fte and in hours a week.
-- Added before rounding; null where no post states its size, or one of them cannot be converted.
CREATE VIEW indicators.formation_total WITH (security_invoker = true) AS
SELECT
  formation.formation_key,
  formation.module_code,
  formation.year,
  formation.stage,
  formation.label,
  formation.full_time_hours_per_week,
  formation.printed_total,
  round(total.fte, 4) AS total_fte,
  round(total.hours_per_week, 4) AS total_hours_per_week,
  formation.source_code,
  formation.locator,
  formation.printed
FROM core.formation
CROSS JOIN LATERAL (
  SELECT
    CASE WHEN bool_and(size.fte IS NOT NULL) THEN sum(size.fte) END AS fte,
    CASE WHEN bool_and(size.hours_per_week IS NOT NULL) THEN sum(size.hours_per_week) END AS hours_per_week
  FROM (
    SELECT
      coalesce(post.fte, post.hours_per_week / formation.full_time_hours_per_week) AS fte,
      coalesce(post.hours_per_week, post.fte * formation.full_time_hours_per_week) AS hours_per_week
    FROM core.formation_post AS post
    WHERE post.formation_key = formation.formation_key
      AND (post.fte IS NOT NULL OR post.hours_per_week IS NOT NULL)
  ) AS size
) AS total;

COMMENT ON VIEW indicators.formation_total IS 'Formatie per versie, met het afgedrukte en het nagerekende totaal';
