-- effort: Waaraan het team Inkoop zijn uren besteedde (2017)
SELECT
  concat_ws(': ', concat(effort.area, ' ', effort.position), effort.label) AS task,
  effort.percentage,
  effort.source_code,
  effort.locator,
  effort.printed
FROM indicators.effort_total AS effort
WHERE true
  [[AND effort.module_code = {{module}}]]
ORDER BY effort.area, effort.position
