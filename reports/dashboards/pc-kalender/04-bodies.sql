-- bodies: Wie beslist en wie adviseert
SELECT
  body.name,
  body.composition,
  coalesce(nullif(body.decides, ''), 'staat er niet bij') AS decides,
  coalesce(nullif(body.advises, ''), 'staat er niet bij') AS advises,
  body.source_code,
  body.locator,
  body.printed
FROM indicators.governing_body_register AS body
WHERE body.partnership_code = 'mgr-sdcg'
  AND body.kind IN ('GENERAL_BOARD', 'EXECUTIVE_BOARD', 'BOARD_COMMITTEE', 'MUNICIPAL_COUNCIL', 'MUNICIPAL_EXECUTIVE')
ORDER BY array_position(ARRAY['MUNICIPAL_COUNCIL', 'MUNICIPAL_EXECUTIVE', 'GENERAL_BOARD', 'EXECUTIVE_BOARD', 'BOARD_COMMITTEE'], body.kind), body.name
