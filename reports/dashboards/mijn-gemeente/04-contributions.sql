-- contributions: Wat de gemeente bijdraagt
SELECT
  module.module,
  contribution.period AS year,
  contribution.value AS amount,
  contribution.status,
  contribution.reason,
  contribution.source_code,
  contribution.locator,
  contribution.printed
FROM indicators.contribution
JOIN indicators.module_register AS module ON module.module_code = contribution.module_code
WHERE contribution.municipality_code = {{municipality}}
  AND contribution.status <> 'NOT_APPLICABLE'
  AND (contribution.value IS NOT NULL OR contribution.period = '2022')
ORDER BY contribution.period DESC, module.position
