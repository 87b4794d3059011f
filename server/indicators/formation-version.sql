-- formation-version: each version of a formation in fte, not rounded, in the order in which they were made. Only versions of which the source prints a total count as whole
CREATE VIEW indicators.formation_version WITH (security_invoker = true) AS
WITH size AS (
  SELECT
    post.formation_key,
    sum(coalesce(post.fte, post.hours_per_week / formation.full_time_hours_per_week)) AS fte
  FROM core.formation_post AS post
  JOIN core.formation ON formation.formation_key = post.formation_key
  WHERE post.fte IS NOT NULL OR post.hours_per_week IS NOT NULL
  GROUP BY post.formation_key
)
SELECT
  formation.formation_key,
  formation.module_code,
  formation.year,
  formation.label,
  CASE WHEN formation.printed_total IS NOT NULL THEN size.fte END AS fte,
  row_number() OVER (
    PARTITION BY formation.module_code, formation.printed_total IS NULL
    ORDER BY
      formation.year,
      array_position(ARRAY['DRAFT', 'BUDGETED', 'MEASURED', 'PROPOSED', 'ACTUAL'], formation.stage),
      formation.formation_key
  ) AS position,
  formation.source_code,
  formation.locator,
  formation.printed
FROM core.formation
LEFT JOIN size ON size.formation_key = formation.formation_key
WHERE formation.year IS NOT NULL;

COMMENT ON VIEW indicators.formation_version IS 'Versies van de formatie van een module, op volgorde';
