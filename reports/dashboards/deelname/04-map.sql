-- map: Op de kaart: modules per gemeente
SELECT
  breadth.municipality_code,
  municipality.name AS municipality,
  breadth.numerator AS modules,
  breadth.source_code,
  breadth.locator,
  breadth.printed
FROM indicators.participation_breadth AS breadth
JOIN indicators.municipality_register AS municipality ON municipality.municipality_code = breadth.municipality_code
JOIN indicators.member_register AS member ON member.municipality_code = breadth.municipality_code
  AND member.partnership_code = 'mgr-sdcg'
WHERE breadth.period = {{year}}::text
ORDER BY municipality.name
