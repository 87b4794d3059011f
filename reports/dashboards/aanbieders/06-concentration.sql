-- concentration: Concentratie van aanbieders
SELECT
  concat_ws(' ', municipality.name, figure.module_code, coalesce(figure.category, 'alle zorgvormen')) AS category,
  figure.value,
  figure.status,
  figure.reason
FROM indicators.provider_concentration AS figure
LEFT JOIN indicators.municipality_register AS municipality ON municipality.municipality_code = figure.municipality_code
WHERE (figure.municipality_code LIKE 'FG%' OR figure.module_code LIKE 'fictief-%') AND figure.period = (SELECT max(latest.period) FROM indicators.provider_concentration AS latest)
ORDER BY 1
