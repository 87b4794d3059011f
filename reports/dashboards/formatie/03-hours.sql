-- hours: Formatie in uren per week
SELECT
  module.module,
  formation.year::text AS year,
  formation.label,
  formation.total_hours_per_week AS hours,
  CASE WHEN formation.total_hours_per_week IS NULL THEN 'NOT_AVAILABLE' ELSE 'FINAL' END AS status,
  CASE WHEN formation.total_hours_per_week IS NULL THEN 'De bron noemt alleen fte, en geen volledige werkweek om mee om te rekenen.' END AS reason,
  formation.source_code,
  formation.locator,
  formation.printed
FROM indicators.formation_total AS formation
JOIN indicators.module_register AS module ON module.module_code = formation.module_code
WHERE true
  [[AND formation.module_code = {{module}}]]
ORDER BY module.position, formation.year, formation.formation_key
