-- spend-region: Kosten van de regio
SELECT
  figure.category,
  figure.period AS year,
  figure.value,
  figure.status,
  figure.reason
FROM indicators.care_spend_module AS figure
LEFT JOIN indicators.municipality_register AS municipality ON municipality.municipality_code = figure.municipality_code
WHERE (figure.municipality_code LIKE 'FG%' OR figure.module_code LIKE 'fictief-%') AND figure.category IS NOT NULL
ORDER BY figure.category, figure.period
