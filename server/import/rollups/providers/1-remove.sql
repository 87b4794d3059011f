-- provider-remove: what a provider has in the years and periods of four months of what changed, to be added up again
DELETE FROM core.provider_spend_rollup AS rollup
USING (
  SELECT DISTINCT renewed.provider_code, around.period
  FROM renewed
  CROSS JOIN LATERAL core.periods_of(renewed.month) AS around (period)
) AS given
WHERE rollup.provider_code = given.provider_code AND rollup.period = given.period
