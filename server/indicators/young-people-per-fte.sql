-- young-people-per-fte: young people for whom the RBL watches over school attendance, per fte of its team
CREATE VIEW indicators.young_people_per_fte WITH (security_invoker = true) AS
SELECT
  NULL::text AS municipality_code,
  result.module_code,
  NULL::text AS category,
  result.year::text AS period,
  round(result.value / version.fte, 4) AS value,
  CASE WHEN result.value / version.fte IS NULL THEN 'NOT_AVAILABLE' ELSE result.status END AS status,
  CASE WHEN result.value IS NULL THEN result.reason WHEN version.fte IS NULL THEN 'De formatie van dit jaar staat niet in de bronnen.' END AS reason,
  result.value AS numerator,
  version.fte AS denominator,
  result.source_code,
  result.locator,
  result.printed,
  version.source_code AS denominator_source_code,
  version.locator AS denominator_locator,
  version.printed AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM core.result
LEFT JOIN indicators.formation_version AS version ON version.module_code = result.module_code
  AND version.year = result.year
  AND version.fte > 0
WHERE result.measure_code = 'caseload-young-people' AND result.kind = 'ACTUAL' AND result.year IS NOT NULL;

COMMENT ON VIEW indicators.young_people_per_fte IS 'Jeugdigen per fte van het RBL';
