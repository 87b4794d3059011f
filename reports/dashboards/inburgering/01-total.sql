-- total: Bijdragen samen
SELECT
  contribution.financial_year::text AS year,
  sum(contribution.amount) AS total,
  min(contribution.source_code) AS source_code,
  min(contribution.locator) AS locator,
  NULL::text AS printed
FROM indicators.contribution_share AS contribution
WHERE contribution.module_code = 'inburgering' AND contribution.financial_year = {{year}}
GROUP BY contribution.financial_year
