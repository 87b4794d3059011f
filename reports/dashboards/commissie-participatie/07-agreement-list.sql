-- agreement-list: De afspraken, in de woorden van het document
SELECT
  agreement.year::text AS year,
  agreement.area,
  agreement.description,
  agreement.printed_status,
  agreement.source_code,
  agreement.locator,
  agreement.printed
FROM indicators.agreement_register AS agreement
WHERE agreement.module_code IN ('wsp')
ORDER BY agreement.year DESC, agreement.agreement_key
