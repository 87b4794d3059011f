-- by-source: Tegenspraken naar document
SELECT
  ledger.source,
  count(*) AS findings,
  ledger.source_code,
  NULL::text AS locator,
  NULL::text AS printed
FROM indicators.discrepancy_register AS ledger
GROUP BY ledger.source, ledger.source_code
ORDER BY count(*) DESC
