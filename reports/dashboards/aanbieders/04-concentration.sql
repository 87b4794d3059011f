-- concentration: Concentratie van aanbieders per zorgvorm
SELECT
  coalesce(initcap(replace(replace(figure.category, 'fictief-', ''), '-', ' ')), 'Alle zorgvormen') AS category,
  figure.value,
  figure.status,
  figure.reason
FROM indicators.provider_concentration AS figure
LEFT JOIN indicators.municipality_register AS municipality ON municipality.municipality_code = figure.municipality_code
WHERE figure.module_code = 'fictief-inkoop' AND figure.period = (SELECT max(latest.period) FROM indicators.provider_concentration AS latest WHERE latest.module_code = 'fictief-inkoop')
ORDER BY figure.value DESC NULLS LAST
