-- municipality-register: municipalities by code, with their names
CREATE VIEW indicators.municipality_register WITH (security_invoker = true) AS
SELECT
  municipality.municipality_code,
  municipality.name,
  municipality.province,
  municipality.valid_from,
  municipality.valid_to,
  municipality.is_fictional
FROM core.municipality;

COMMENT ON VIEW indicators.municipality_register IS 'Gemeenten met hun naam';
