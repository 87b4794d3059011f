-- month-remove: the month rollups of what was delivered go, to be added up again
DELETE FROM core.statement_month_rollup AS rollup
USING (SELECT DISTINCT renewed.provider_code, renewed.month FROM renewed) AS given
WHERE rollup.provider_code = given.provider_code AND rollup.month = given.month
