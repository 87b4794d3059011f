-- completeness: Welk deel van de genoemde resultaten een waarde heeft
SELECT
  module.module,
  complete.period AS year,
  complete.value AS completeness,
  complete.source_code,
  complete.locator,
  complete.printed
FROM indicators.data_completeness AS complete
JOIN indicators.module_register AS module ON module.module_code = complete.module_code
WHERE module.partnership_code IN ('mgr-sdcg', 'rob-nijmegen')
ORDER BY module.position, complete.period
