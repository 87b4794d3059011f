-- evidence: Deelnames die zo zijn afgedrukt
SELECT
  count(*) FILTER (WHERE participation.evidence = 'PRINTED') AS stated,
  count(*) AS all_participations
FROM indicators.participation_register AS participation
WHERE participation.partnership_code IN ('mgr-sdcg', 'rob-nijmegen')
