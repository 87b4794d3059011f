-- elderly: Aandeel inwoners van 65 jaar en ouder
SELECT
  municipality.name AS municipality,
  figure.value,
  figure.status,
  figure.reason,
  figure.source_code,
  figure.locator,
  figure.printed
FROM indicators.share_65_plus AS figure
JOIN indicators.municipality_register AS municipality ON municipality.municipality_code = figure.municipality_code
JOIN indicators.member_register AS member ON member.municipality_code = figure.municipality_code
  AND member.valid_to IS NULL
WHERE member.partnership_code = {{partnership}}
  AND figure.period = {{year}}::text
  AND figure.category IS NULL
  AND NOT figure.is_carried
ORDER BY figure.value DESC NULLS LAST, municipality.name
