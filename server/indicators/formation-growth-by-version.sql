-- formation-growth-by-version: growth of a formation against the version before it, in per cent
CREATE VIEW indicators.formation_growth_by_version WITH (security_invoker = true) AS
SELECT
  NULL::text AS municipality_code,
  version.module_code,
  version.formation_key AS category,
  version.year::text AS period,
  round(100 * (version.fte - before.fte) / before.fte, 4) AS value,
  CASE
    WHEN version.fte IS NULL THEN 'NOT_AVAILABLE'
    WHEN before.fte IS NULL THEN 'NOT_APPLICABLE'
    ELSE 'FINAL'
  END AS status,
  CASE
    WHEN version.fte IS NULL
      THEN 'De bron drukt van deze versie geen totaal af: zij noemt een deel van de formatie, of plaatsen zonder omvang.'
    WHEN before.fte IS NULL THEN 'Dit is de eerste versie in de bronnen: er is geen eerdere om mee te vergelijken.'
  END AS reason,
  version.fte - before.fte AS numerator,
  CASE WHEN version.fte IS NOT NULL THEN before.fte END AS denominator,
  version.source_code,
  version.locator,
  version.printed,
  before.source_code AS denominator_source_code,
  before.locator AS denominator_locator,
  before.printed AS denominator_printed,
  false AS is_carried,
  concat_ws(' tegenover ', version.label, before.label) AS note
FROM indicators.formation_version AS version
LEFT JOIN indicators.formation_version AS before ON version.fte IS NOT NULL
  AND before.fte > 0
  AND before.module_code = version.module_code
  AND before.position = version.position - 1;

COMMENT ON VIEW indicators.formation_growth_by_version IS 'Groei van de formatie per versie';
