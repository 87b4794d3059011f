-- participation-breadth: modules in which a municipality takes part, in per cent of the modules of its partnership; without submodules and the management organisation
CREATE VIEW indicators.participation_breadth WITH (security_invoker = true) AS
SELECT
  membership.municipality_code,
  NULL::text AS module_code,
  NULL::text AS category,
  membership.year::text AS period,
  round(100.0 * count(*) FILTER (WHERE membership.takes_part) / count(*), 4) AS value,
  'FINAL' AS status,
  NULL::text AS reason,
  count(*) FILTER (WHERE membership.takes_part)::numeric AS numerator,
  count(*)::numeric AS denominator,
  min(membership.source_code) AS source_code,
  min(membership.locator) AS locator,
  NULL::text AS printed,
  NULL::text AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM indicators.membership
WHERE membership.has_begun AND membership.parent_code IS NULL AND NOT membership.is_management_organisation
GROUP BY membership.municipality_code, membership.partnership_code, membership.year;

COMMENT ON VIEW indicators.participation_breadth IS 'Breedte van de deelname van een gemeente';
