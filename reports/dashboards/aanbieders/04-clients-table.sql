-- clients-table: Cliënten per gemeente en zorgvorm
SELECT
  municipality.name AS municipality,
  figure.category,
  figure.value,
  figure.status,
  figure.reason
FROM indicators.care_clients AS figure
LEFT JOIN indicators.municipality_register AS municipality ON municipality.municipality_code = figure.municipality_code
WHERE (figure.municipality_code LIKE 'FG%' OR figure.module_code LIKE 'fictief-%') AND figure.category IS NOT NULL AND figure.period = (SELECT max(latest.period) FROM indicators.care_clients AS latest)
ORDER BY municipality.name, figure.category
