-- spend: Kosten van zorg per gemeente
SELECT
  municipality.name AS municipality,
  figure.period AS year,
  figure.value,
  figure.status,
  figure.reason
FROM indicators.care_spend AS figure
LEFT JOIN indicators.municipality_register AS municipality ON municipality.municipality_code = figure.municipality_code
WHERE figure.module_code = 'fictief-inkoop' AND figure.category IS NULL
ORDER BY municipality.name, figure.period
