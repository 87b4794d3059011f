-- result-register: results and targets of modules as the documents state them, or the reason why they do not
CREATE VIEW indicators.result_register WITH (security_invoker = true) AS
SELECT
  result.result_key,
  result.module_code,
  module.partnership_code,
  result.measure_code,
  measure.name AS measure,
  measure.unit,
  result.category,
  result.year,
  result.period,
  result.kind,
  result.value,
  result.status,
  result.reason,
  result.source_code,
  result.locator,
  result.printed
FROM core.result
JOIN core.measure ON measure.code = result.measure_code
JOIN core.cooperation_module AS module ON module.code = result.module_code;

COMMENT ON VIEW indicators.result_register IS 'Resultaten en doelen van modules, met de reden waar zij ontbreken';
