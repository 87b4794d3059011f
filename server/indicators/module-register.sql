-- module-register: modules with their names, programme and partnership
CREATE VIEW indicators.module_register WITH (security_invoker = true) AS
SELECT
  module.code AS module_code,
  coalesce(module.short_name, module.name) AS module,
  module.name AS full_name,
  module.purpose,
  module.partnership_code,
  programme.code AS programme_code,
  programme.name AS programme,
  module.parent_code,
  module.is_management_organisation,
  module.position,
  module.valid_from,
  module.valid_to,
  module.source_code,
  module.locator,
  module.printed
FROM core.cooperation_module AS module
LEFT JOIN core.programme ON programme.code = module.programme_code;

COMMENT ON VIEW indicators.module_register IS 'Modules met hun naam, programma en samenwerkingsverband';
