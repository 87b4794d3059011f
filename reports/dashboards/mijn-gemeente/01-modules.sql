-- modules: Waaraan de gemeente meedoet
SELECT
  coalesce(module.full_name, participation.module) AS module,
  participation.valid_from,
  coalesce(to_char(participation.valid_to, 'DD-MM-YYYY'), 'loopt nog') AS valid_to,
  participation.source_code,
  participation.locator,
  participation.printed
FROM indicators.participation_register AS participation
JOIN indicators.module_register AS module ON module.module_code = participation.module_code
WHERE participation.municipality_code = {{municipality}}
ORDER BY participation.position
