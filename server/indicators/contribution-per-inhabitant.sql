-- contribution-per-inhabitant: what a municipality pays for a module, per inhabitant
CREATE VIEW indicators.contribution_per_inhabitant WITH (security_invoker = true) AS
SELECT
  membership.municipality_code,
  membership.module_code,
  NULL::text AS category,
  membership.year::text AS period,
  contribution.value,
  CASE
    WHEN contribution.value IS NOT NULL THEN contribution.status
    WHEN membership.takes_part IS FALSE THEN 'NOT_APPLICABLE'
    ELSE 'NOT_AVAILABLE'
  END AS status,
  CASE
    WHEN contribution.value IS NOT NULL THEN NULL
    WHEN membership.takes_part IS FALSE THEN 'Deze gemeente neemt niet deel aan deze module.'
    WHEN membership.takes_part IS NULL THEN 'Welke gemeenten in dit jaar deelnamen, staat niet in de bronnen.'
    ELSE coalesce(contribution.reason, format('De bijdragen per gemeente aan deze module zijn over %s niet gepubliceerd in de bronnen.', membership.year))
  END AS reason,
  contribution.numerator,
  contribution.denominator,
  contribution.source_code,
  contribution.locator,
  contribution.printed,
  contribution.denominator_source_code,
  contribution.denominator_locator,
  contribution.denominator_printed,
  false AS is_carried,
  CASE WHEN contribution.denominator_year <> membership.year
    THEN format('Gedeeld door de inwoners van %s.', contribution.denominator_year)
  END AS note,
  contribution.denominator_year::text AS denominator_period
FROM indicators.membership
LEFT JOIN indicators.contribution_with_inhabitants AS contribution ON contribution.municipality_code = membership.municipality_code
  AND contribution.module_code = membership.module_code
  AND contribution.financial_year = membership.year;

COMMENT ON VIEW indicators.contribution_per_inhabitant IS 'Bijdrage per inwoner, per gemeente, module en begrotingsjaar';
