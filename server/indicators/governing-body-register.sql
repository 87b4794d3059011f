-- governing-body-register: who decides and who advises in a partnership
CREATE VIEW indicators.governing_body_register WITH (security_invoker = true) AS
SELECT
  body.code AS body_code,
  body.partnership_code,
  body.name,
  body.kind,
  body.composition,
  array_to_string(body.decides, '; ') AS decides,
  array_to_string(body.advises, '; ') AS advises,
  body.meetings_per_year,
  body.source_code,
  body.locator,
  body.printed
FROM core.governing_body AS body;

COMMENT ON VIEW indicators.governing_body_register IS 'Bestuursorganen van een samenwerkingsverband';
