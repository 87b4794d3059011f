-- formation: Formatie per versie, in fte
SELECT
  concat(module.module, ' ', formation.year, ': ', formation.label) AS version,
  formation.total_fte AS fte,
  formation.source_code,
  formation.locator,
  formation.printed
FROM indicators.formation_total AS formation
JOIN indicators.module_register AS module ON module.module_code = formation.module_code
WHERE formation.total_fte IS NOT NULL
  AND true
  [[AND formation.module_code = {{module}}]]
ORDER BY module.position, formation.year, formation.formation_key
