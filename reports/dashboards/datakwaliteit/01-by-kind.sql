-- by-kind: Tegenspraken naar soort
SELECT
  CASE ledger.kind
    WHEN 'SUM' THEN 'optelling'
    WHEN 'CLAIM' THEN 'bewering'
    WHEN 'ROUNDING' THEN 'afronding'
    WHEN 'COUNT' THEN 'telling'
    WHEN 'CONTRADICTION' THEN 'tegenspraak'
    WHEN 'BREAK_IN_SERIES' THEN 'reeksbreuk'
    ELSE 'ontbrekend'
  END AS kind,
  count(*) AS findings
FROM indicators.discrepancy_register AS ledger
GROUP BY ledger.kind
ORDER BY count(*) DESC
