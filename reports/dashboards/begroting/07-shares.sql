-- shares: Aandeel in de bijdragen
SELECT
  municipality.name AS municipality,
  contribution.financial_year::text AS year,
  contribution.share,
  contribution.source_code,
  contribution.locator,
  contribution.printed
FROM indicators.contribution_share AS contribution
JOIN indicators.municipality_register AS municipality ON municipality.municipality_code = contribution.municipality_code
WHERE contribution.module_code = {{module}}
ORDER BY contribution.share DESC
