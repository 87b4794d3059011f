-- contribution: what a municipality pays for a module in a year
CREATE VIEW indicators.contribution WITH (security_invoker = true) AS
SELECT
  membership.municipality_code,
  membership.module_code,
  NULL::text AS category,
  membership.year::text AS period,
  contribution.amount AS value,
  CASE
    WHEN contribution.amount IS NOT NULL THEN 'FINAL'
    WHEN membership.takes_part IS FALSE THEN 'NOT_APPLICABLE'
    ELSE 'NOT_AVAILABLE'
  END AS status,
  CASE
    WHEN contribution.amount IS NOT NULL THEN NULL
    WHEN membership.takes_part IS FALSE THEN 'Deze gemeente neemt niet deel aan deze module.'
    WHEN membership.takes_part IS NULL THEN 'Welke gemeenten in dit jaar deelnamen, staat niet in de bronnen.'
    ELSE format('De bijdragen per gemeente aan deze module zijn over %s niet gepubliceerd in de bronnen.', membership.year)
  END AS reason,
  NULL::numeric AS numerator,
  NULL::numeric AS denominator,
  contribution.source_code,
  contribution.locator,
  contribution.printed,
  NULL::text AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM indicators.membership
LEFT JOIN core.contribution ON contribution.municipality_code = membership.municipality_code
  AND contribution.module_code = membership.module_code
  AND contribution.financial_year = membership.year;

COMMENT ON VIEW indicators.contribution IS 'Bijdrage per gemeente, module en begrotingsjaar';
