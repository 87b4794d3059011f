-- claim-register: statements of documents that figures can confirm or refute
CREATE VIEW indicators.claim_register WITH (security_invoker = true) AS
SELECT
  claim.claim_key,
  claim.partnership_code,
  claim.module_code,
  claim.subject,
  claim.claimed,
  claim.unit,
  claim.period,
  claim.verdict,
  claim.source_code,
  claim.locator,
  claim.printed
FROM core.claim;

COMMENT ON VIEW indicators.claim_register IS 'Beweringen van documenten, met het oordeel';
