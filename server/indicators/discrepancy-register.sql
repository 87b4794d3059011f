-- discrepancy-register: figures that contradict a sum, a claim or another source, with the document they stand in
CREATE VIEW indicators.discrepancy_register WITH (security_invoker = true) AS
SELECT
  discrepancy.discrepancy_key,
  discrepancy.kind,
  discrepancy.subject,
  discrepancy.printed_value,
  discrepancy.recomputed,
  discrepancy.difference,
  discrepancy.explanation,
  source.title AS source,
  discrepancy.source_code,
  discrepancy.locator,
  discrepancy.printed
FROM core.discrepancy
JOIN core.source ON source.code = discrepancy.source_code;

COMMENT ON VIEW indicators.discrepancy_register IS 'Tegenspraken, met het document waarin zij staan';
