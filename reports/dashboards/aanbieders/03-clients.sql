-- clients: Cliënten per 1.000 inwoners
SELECT
  municipality.name AS municipality,
  figure.value,
  figure.status,
  figure.reason
FROM indicators.care_clients_per_1000 AS figure
LEFT JOIN indicators.municipality_register AS municipality ON municipality.municipality_code = figure.municipality_code
WHERE figure.module_code = 'fictief-inkoop' AND figure.category IS NULL AND figure.period = (SELECT max(latest.period) FROM indicators.care_clients_per_1000 AS latest WHERE latest.module_code = 'fictief-inkoop')
ORDER BY figure.value DESC NULLS LAST, municipality.name
