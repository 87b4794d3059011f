-- municipality-share: what a municipality pays of all contributions to a module in a year, in per cent
CREATE VIEW indicators.municipality_share WITH (security_invoker = true) AS
SELECT
  membership.municipality_code,
  membership.module_code,
  NULL::text AS category,
  membership.year::text AS period,
  share.share AS value,
  CASE
    WHEN share.share IS NOT NULL THEN 'FINAL'
    WHEN membership.takes_part IS FALSE THEN 'NOT_APPLICABLE'
    ELSE 'NOT_AVAILABLE'
  END AS status,
  CASE
    WHEN share.share IS NOT NULL THEN NULL
    WHEN membership.takes_part IS FALSE THEN 'Deze gemeente neemt niet deel aan deze module.'
    WHEN membership.takes_part IS NULL THEN 'Welke gemeenten in dit jaar deelnamen, staat niet in de bronnen.'
    ELSE format('De bijdragen per gemeente aan deze module zijn over %s niet gepubliceerd in de bronnen.', membership.year)
  END AS reason,
  share.amount AS numerator,
  share.module_total AS denominator,
  share.source_code,
  share.locator,
  share.printed,
  share.source_code AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM indicators.membership
LEFT JOIN indicators.contribution_share AS share ON share.municipality_code = membership.municipality_code
  AND share.module_code = membership.module_code
  AND share.financial_year = membership.year;

COMMENT ON VIEW indicators.municipality_share IS 'Aandeel van een gemeente in de bijdragen aan een module';
