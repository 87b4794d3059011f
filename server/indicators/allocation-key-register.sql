-- allocation-key-register: by which key the costs of a module are divided
CREATE VIEW indicators.allocation_key_register WITH (security_invoker = true) AS
SELECT
  rule.module_code,
  rule.key,
  rule.description,
  rule.reference_date,
  rule.valid_from,
  rule.source_code,
  rule.locator,
  rule.printed
FROM core.allocation_rule AS rule;

COMMENT ON VIEW indicators.allocation_key_register IS 'Verdeelsleutels per module';
