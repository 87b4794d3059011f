-- clients-table: Cliënten per gemeente en zorgvorm
SELECT
  municipality.name AS municipality,
  coalesce(initcap(replace(replace(figure.category, 'fictief-', ''), '-', ' ')), 'Alle zorgvormen') AS category,
  figure.value,
  figure.status,
  figure.reason
FROM indicators.care_clients AS figure
LEFT JOIN indicators.municipality_register AS municipality ON municipality.municipality_code = figure.municipality_code
WHERE figure.module_code = 'fictief-inkoop' AND figure.category IS NOT NULL AND figure.period = (SELECT max(latest.period) FROM indicators.care_clients AS latest WHERE latest.module_code = 'fictief-inkoop')
ORDER BY municipality.name, 2
