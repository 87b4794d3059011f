-- difference-provider-add: statements and declarations of a provider over all municipalities, of the months that were declared
WITH given AS (
  SELECT DISTINCT redeclared.provider_code, around.period
  FROM redeclared
  CROSS JOIN LATERAL core.periods_of(redeclared.month) AS around (period)
),
part AS (
  SELECT
    rollup.provider_code, around.period, rollup.module_code, sum(rollup.stated) AS stated, sum(rollup.declared) AS declared
  FROM (SELECT DISTINCT given.provider_code FROM given) AS provider
  JOIN core.statement_difference_rollup AS rollup ON rollup.provider_code = provider.provider_code
  CROSS JOIN LATERAL core.periods_of(rollup.month) AS around (period)
  GROUP BY rollup.provider_code, around.period, rollup.module_code
)
INSERT INTO core.provider_difference_rollup (provider_code, period, module_code, stated, declared)
SELECT part.provider_code, part.period, part.module_code, part.stated, part.declared
FROM part
JOIN given ON given.provider_code = part.provider_code AND given.period = part.period
