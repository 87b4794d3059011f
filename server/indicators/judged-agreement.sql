-- judged-agreement: agreements of a module with what became of them, once each: a summary repeats what stands under its own heading
CREATE VIEW indicators.judged_agreement WITH (security_invoker = true) AS
SELECT
  agreement.module_code,
  agreement.year,
  agreement.area,
  agreement.status,
  agreement.source_code,
  agreement.locator,
  agreement.printed
FROM core.performance_agreement AS agreement
WHERE agreement.module_code = 'inkoop'
  AND agreement.area NOT LIKE 'Samenvatting:%'
  AND agreement.area NOT LIKE 'Resultaten%';

COMMENT ON VIEW indicators.judged_agreement IS 'Prestatieafspraken van Inkoop, elk één keer';
