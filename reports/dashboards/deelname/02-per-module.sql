-- per-module: Deelnemende gemeenten per module
SELECT
  module.module,
  count(*) FILTER (WHERE membership.takes_part) AS municipalities,
  min(membership.source_code) AS source_code,
  min(membership.locator) AS locator,
  NULL::text AS printed
FROM indicators.membership
JOIN indicators.module_register AS module ON module.module_code = membership.module_code
WHERE membership.partnership_code = 'mgr-sdcg' AND membership.year = {{year}}
  AND membership.has_begun AND NOT membership.is_management_organisation AND membership.takes_part IS NOT NULL
GROUP BY module.module, module.position
ORDER BY module.position
