-- cycle-register: what is reported how often, by module
CREATE VIEW indicators.cycle_register WITH (security_invoker = true) AS
SELECT
  cycle.module_code,
  cycle.subject,
  cycle.times_per_year,
  array_to_string(cycle.periods, ', ') AS periods,
  cycle.valid_from,
  cycle.valid_to,
  cycle.source_code,
  cycle.locator,
  cycle.printed
FROM core.cycle_rule AS cycle;

COMMENT ON VIEW indicators.cycle_register IS 'Cycli van overleg en verantwoording per module';
