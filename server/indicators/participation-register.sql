-- participation-register: which municipality takes part in which module, over half-open periods
CREATE VIEW indicators.participation_register WITH (security_invoker = true) AS
SELECT
  participation.municipality_code,
  municipality.name AS municipality,
  participation.module_code,
  module.partnership_code,
  module.parent_code,
  coalesce(module.short_name, module.name) AS module,
  module.position,
  participation.valid_from,
  participation.valid_to,
  participation.evidence,
  participation.source_code,
  participation.locator,
  participation.printed
FROM core.participation
JOIN core.municipality ON municipality.municipality_code = participation.municipality_code
JOIN core.cooperation_module AS module ON module.code = participation.module_code;

COMMENT ON VIEW indicators.participation_register IS 'Deelnames van gemeenten aan modules, met de periode';
