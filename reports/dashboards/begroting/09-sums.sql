-- sums: Totalen, beweringen en afrondingen die niet kloppen
SELECT
  CASE ledger.kind WHEN 'SUM' THEN 'optelling' WHEN 'ROUNDING' THEN 'afronding' ELSE 'bewering' END AS kind,
  ledger.subject,
  ledger.printed_value,
  coalesce(ledger.recomputed, 'niet na te rekenen') AS recomputed,
  ledger.explanation,
  ledger.source_code,
  ledger.locator,
  ledger.printed
FROM indicators.discrepancy_register AS ledger
WHERE ledger.kind IN ('SUM', 'ROUNDING', 'CLAIM')
ORDER BY ledger.kind DESC, ledger.subject
