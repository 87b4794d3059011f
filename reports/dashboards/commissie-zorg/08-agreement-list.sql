-- agreement-list: Wat nog niet, of maar deels, gebeurde
SELECT
  agreement.year::text AS year,
  agreement.area,
  agreement.description,
  agreement.printed_status,
  agreement.source_code,
  agreement.locator,
  agreement.printed
FROM indicators.agreement_register AS agreement
WHERE agreement.module_code IN ('inkoop')
  AND agreement.status IN ('PARTLY', 'NOT_YET')
  AND agreement.area NOT LIKE 'Samenvatting:%'
ORDER BY agreement.year DESC, agreement.agreement_key
