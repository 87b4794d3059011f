-- indicators-met: Gehaalde prestatie-indicatoren
SELECT
  figure.period AS year,
  figure.value,
  figure.status,
  figure.reason
FROM indicators.care_indicators_met AS figure
LEFT JOIN indicators.municipality_register AS municipality ON municipality.municipality_code = figure.municipality_code
WHERE figure.module_code = 'fictief-inkoop' AND figure.category IS NULL
ORDER BY figure.period
