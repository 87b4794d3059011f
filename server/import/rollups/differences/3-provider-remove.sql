-- difference-provider-remove: what these providers differ in the years and periods of four months around, to be added up again
DELETE FROM core.provider_difference_rollup AS rollup
USING (
  SELECT DISTINCT redeclared.provider_code, around.period
  FROM redeclared
  CROSS JOIN LATERAL core.periods_of(redeclared.month) AS around (period)
) AS given
WHERE rollup.provider_code = given.provider_code AND rollup.period = given.period
