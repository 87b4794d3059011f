-- participant-count: Deelnemende gemeenten in 2022
SELECT
  module.module,
  count(*) FILTER (WHERE membership.takes_part) AS municipalities,
  min(membership.source_code) FILTER (WHERE membership.takes_part) AS source_code,
  min(membership.locator) FILTER (WHERE membership.takes_part) AS locator,
  NULL::text AS printed
FROM indicators.membership
JOIN indicators.module_register AS module ON module.module_code = membership.module_code
WHERE membership.year = 2022 AND membership.module_code IN ('rbl', 'rbl-leerplicht', 'rbl-rmc')
GROUP BY module.module, module.position
ORDER BY module.position
