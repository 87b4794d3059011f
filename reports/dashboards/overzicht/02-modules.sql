-- modules: Modules
SELECT count(*) AS modules, min(module.source_code) AS source_code, min(module.locator) AS locator, NULL::text AS printed
FROM indicators.module_register AS module
WHERE module.partnership_code = 'mgr-sdcg' AND module.parent_code IS NULL AND NOT module.is_management_organisation
