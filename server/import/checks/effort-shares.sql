-- effort-shares: the parts of a team's budgeted hours against the whole
WITH area_total AS (
  SELECT
    effort_share.module_code, effort_share.year, effort_share.area, effort_share.source_code,
    sum(effort_share.percentage) AS percentage,
    string_agg(DISTINCT effort_share.locator, ';') AS locator
  FROM core.effort_share
  GROUP BY effort_share.module_code, effort_share.year, effort_share.area, effort_share.source_code
)
SELECT
  lower(concat_ws('-', area_total.module_code, area_total.year,
    regexp_replace(area_total.area, '[^A-Za-z0-9]+', '-', 'g'))) AS discrepancy_key,
  'SUM' AS kind,
  format('%s, inzet voor %s %s: aandelen van het geheel', cooperation_module.name, lower(area_total.area),
    area_total.year) AS subject,
  format('{%s}%%', trim_scale(area_total.percentage)) AS printed_value,
  '100%' AS recomputed,
  (area_total.percentage - 100)::text AS difference,
  format('De aandelen tellen op tot {%s}%% van de begrote inzet. Boven 100%% is meer gewerkt dan begroot.',
    trim_scale(area_total.percentage)) AS explanation,
  area_total.source_code,
  area_total.locator,
  format('{%s}%%', trim_scale(area_total.percentage)) AS printed
FROM area_total
JOIN core.cooperation_module ON cooperation_module.code = area_total.module_code
WHERE area_total.percentage <> 100;
