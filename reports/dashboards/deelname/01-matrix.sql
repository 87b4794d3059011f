-- matrix: Deelname per gemeente
SELECT
  municipality.name AS municipality,
  CASE bool_or(membership.takes_part) FILTER (WHERE membership.module_code = 'inkoop') WHEN true THEN 'ja' WHEN false THEN 'nee' ELSE 'niet bekend' END AS inkoop,
  CASE bool_or(membership.takes_part) FILTER (WHERE membership.module_code = 'rbl') WHEN true THEN 'ja' WHEN false THEN 'nee' ELSE 'niet bekend' END AS rbl,
  CASE bool_or(membership.takes_part) FILTER (WHERE membership.module_code = 'wsp') WHEN true THEN 'ja' WHEN false THEN 'nee' ELSE 'niet bekend' END AS wsp,
  CASE bool_or(membership.takes_part) FILTER (WHERE membership.module_code = 'wgsw') WHEN true THEN 'ja' WHEN false THEN 'nee' ELSE 'niet bekend' END AS wgsw,
  CASE bool_or(membership.takes_part) FILTER (WHERE membership.module_code = 'inburgering') WHEN true THEN 'ja' WHEN false THEN 'nee' ELSE 'niet bekend' END AS inburgering,
  count(*) FILTER (WHERE membership.takes_part) AS modules,
  min(membership.source_code) AS source_code,
  min(membership.locator) AS locator,
  NULL::text AS printed
FROM indicators.membership
JOIN indicators.municipality_register AS municipality ON municipality.municipality_code = membership.municipality_code
WHERE membership.partnership_code = 'mgr-sdcg' AND membership.year = {{year}}
  AND membership.parent_code IS NULL AND NOT membership.is_management_organisation AND membership.has_begun
GROUP BY municipality.name
ORDER BY municipality.name
