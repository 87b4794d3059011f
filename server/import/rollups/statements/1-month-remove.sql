-- month-remove: the month rollups of what changed go, to be added up again
DELETE FROM core.statement_month_rollup AS rollup
USING renewed
WHERE rollup.municipality_code = renewed.municipality_code
  AND rollup.provider_code = renewed.provider_code
  AND rollup.month = renewed.month
