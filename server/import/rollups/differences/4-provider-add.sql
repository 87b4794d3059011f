-- difference-provider-add: statements and declarations of a provider over all municipalities, of the months that were declared
INSERT INTO core.provider_difference_rollup (provider_code, period, module_code, stated, declared)
SELECT rollup.provider_code, given.period, rollup.module_code, sum(rollup.stated), sum(rollup.declared)
FROM (
  SELECT DISTINCT redeclared.provider_code, around.period
  FROM redeclared
  CROSS JOIN LATERAL core.periods_of(redeclared.month) AS around (period)
) AS given
JOIN core.statement_difference_rollup AS rollup ON rollup.provider_code = given.provider_code
  AND rollup.month >= core.period_start(given.period)
  AND rollup.month < core.period_end(given.period)
GROUP BY rollup.provider_code, given.period, rollup.module_code
