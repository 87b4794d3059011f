-- year-remove: the year rollups of what changed go, to be added up again
DELETE FROM core.statement_year_rollup AS rollup
USING (
  SELECT DISTINCT renewed.municipality_code, renewed.provider_code, extract(year FROM renewed.month)::integer AS year
  FROM renewed
) AS given
WHERE rollup.municipality_code = given.municipality_code
  AND rollup.provider_code = given.provider_code
  AND rollup.year = given.year
