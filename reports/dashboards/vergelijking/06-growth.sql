-- growth: Lasten per inwoner over de jaren
SELECT
  figure.period AS year,
  percentile_cont(0.5) WITHIN GROUP (ORDER BY figure.value)::numeric(12, 2) AS median,
  min(figure.value) AS lowest,
  max(figure.value) AS highest
FROM indicators.social_domain_expense_per_inhabitant_accounts AS figure
JOIN indicators.municipality_register AS municipality ON municipality.municipality_code = figure.municipality_code
JOIN indicators.member_register AS member ON member.municipality_code = figure.municipality_code
  AND member.valid_to IS NULL
WHERE member.partnership_code = {{partnership}} AND figure.value IS NOT NULL AND NOT figure.is_carried
GROUP BY figure.period
ORDER BY figure.period
