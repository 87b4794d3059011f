-- contributions: Wie wat betaalt
SELECT
  municipality.name AS municipality,
  contribution.amount,
  contribution.share,
  contribution.source_code,
  contribution.locator,
  contribution.printed
FROM indicators.contribution_share AS contribution
JOIN indicators.municipality_register AS municipality ON municipality.municipality_code = contribution.municipality_code
WHERE contribution.module_code = 'inburgering' AND contribution.financial_year = {{year}}
ORDER BY contribution.amount DESC
