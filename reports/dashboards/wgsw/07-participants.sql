-- participants: Wie er meedoen
SELECT
  participation.module,
  participation.municipality,
  participation.valid_from,
  coalesce(to_char(participation.valid_to, 'DD-MM-YYYY'), 'loopt nog') AS valid_to,
  CASE participation.evidence WHEN 'PRINTED' THEN 'afgedrukt' ELSE 'afgeleid uit de tekst' END AS evidence,
  participation.source_code,
  participation.locator,
  participation.printed
FROM indicators.participation_register AS participation
WHERE participation.module_code IN ('wgsw')
ORDER BY participation.position, participation.municipality
