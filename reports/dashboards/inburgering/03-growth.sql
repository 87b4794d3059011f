-- growth: Bijdragen van alle gemeenten
SELECT
  contribution.financial_year::text AS year,
  sum(contribution.amount) AS total
FROM indicators.contribution_share AS contribution
WHERE contribution.module_code = 'inburgering'
GROUP BY contribution.financial_year
ORDER BY contribution.financial_year
