-- agreement-register: performance agreements in the words of the document, with what became of them
CREATE VIEW indicators.agreement_register WITH (security_invoker = true) AS
SELECT
  agreement.agreement_key,
  agreement.module_code,
  agreement.year,
  agreement.area,
  agreement.position,
  agreement.description,
  agreement.status,
  agreement.printed_status,
  agreement.outlook,
  agreement.source_code,
  agreement.locator,
  agreement.printed
FROM core.performance_agreement AS agreement;

COMMENT ON VIEW indicators.agreement_register IS 'Prestatieafspraken met hun realisatie';
