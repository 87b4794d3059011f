-- modules-with-formation: those of which a formation stands in the sources
SELECT module.module_code AS value, module.full_name AS label
FROM indicators.module_register AS module
WHERE module.partnership_code IN ('mgr-sdcg', 'rob-nijmegen')
  AND module.module_code IN (SELECT formation.module_code FROM indicators.formation_total AS formation)
ORDER BY module.position
