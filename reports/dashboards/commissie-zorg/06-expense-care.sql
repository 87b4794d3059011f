-- expense-care: Bijdrage per inwoner aan Inkoop
SELECT
  municipality.name AS municipality,
  contribution.period AS year,
  contribution.value,
  contribution.status,
  contribution.reason,
  contribution.source_code,
  contribution.locator,
  contribution.printed
FROM indicators.contribution_per_inhabitant_inkoop AS contribution
JOIN indicators.municipality_register AS municipality ON municipality.municipality_code = contribution.municipality_code
WHERE contribution.period = '2022'
ORDER BY municipality.name
