-- fte-per-100k: formation of a module per 100,000 inhabitants of its participants
CREATE VIEW indicators.fte_per_100k WITH (security_invoker = true) AS
SELECT
  NULL::text AS municipality_code,
  version.module_code,
  version.formation_key AS category,
  version.year::text AS period,
  round(100000 * version.fte / inhabitants.inhabitants, 4) AS value,
  CASE
    WHEN version.fte IS NULL OR inhabitants.inhabitants IS NULL THEN 'NOT_AVAILABLE'
    WHEN inhabitants.is_provisional THEN 'PROVISIONAL'
    ELSE 'FINAL'
  END AS status,
  CASE
    WHEN version.fte IS NULL
      THEN 'De bron drukt van deze versie geen totaal af: zij noemt een deel van de formatie, of plaatsen zonder omvang.'
    WHEN inhabitants.inhabitants IS NULL
      THEN format('De inwoners van alle deelnemers in %s zijn niet bekend.', version.year)
  END AS reason,
  version.fte AS numerator,
  inhabitants.inhabitants AS denominator,
  version.source_code,
  version.locator,
  version.printed,
  inhabitants.source_code AS denominator_source_code,
  inhabitants.locator AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  version.label AS note
FROM indicators.formation_version AS version
LEFT JOIN indicators.module_inhabitants AS inhabitants ON inhabitants.module_code = version.module_code
  AND inhabitants.year = version.year;

COMMENT ON VIEW indicators.fte_per_100k IS 'Formatie per 100.000 inwoners';
