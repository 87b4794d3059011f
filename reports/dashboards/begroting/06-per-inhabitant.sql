-- per-inhabitant: Bijdrage per inwoner
SELECT
  concat(municipality.name, ' ', contribution.period) AS municipality,
  contribution.value AS per_inhabitant,
  contribution.status,
  contribution.reason,
  contribution.source_code,
  contribution.locator,
  contribution.printed
FROM indicators.contribution_per_inhabitant AS contribution
JOIN indicators.municipality_register AS municipality ON municipality.municipality_code = contribution.municipality_code
WHERE contribution.module_code = {{module}} AND contribution.value IS NOT NULL AND NOT contribution.is_carried
ORDER BY contribution.period, municipality.name
