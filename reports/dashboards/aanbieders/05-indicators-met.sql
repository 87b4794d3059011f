-- indicators-met: Gehaalde prestatie-indicatoren
SELECT
  concat_ws(' ', figure.module_code, coalesce(figure.category, 'alle zorgvormen')) AS category,
  figure.value,
  figure.status,
  figure.reason
FROM indicators.care_indicators_met AS figure
LEFT JOIN indicators.municipality_register AS municipality ON municipality.municipality_code = figure.municipality_code
WHERE (figure.municipality_code LIKE 'FG%' OR figure.module_code LIKE 'fictief-%') AND figure.period = (SELECT max(latest.period) FROM indicators.care_indicators_met AS latest)
ORDER BY 1
