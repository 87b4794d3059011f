-- year-add: a year of a provider in a municipality is the sum of its months
INSERT INTO core.statement_year_rollup (
  municipality_code, care_category_code, provider_code, year, spend, client_months, volume, month_count)
SELECT
  rollup.municipality_code, rollup.care_category_code, rollup.provider_code, given.year,
  sum(rollup.spend), sum(rollup.clients), sum(rollup.volume), count(*)
FROM (
  SELECT DISTINCT renewed.municipality_code, renewed.provider_code, extract(year FROM renewed.month)::integer AS year
  FROM renewed
) AS given
JOIN core.statement_month_rollup AS rollup ON rollup.municipality_code = given.municipality_code
  AND rollup.provider_code = given.provider_code
  AND extract(year FROM rollup.month)::integer = given.year
GROUP BY rollup.municipality_code, rollup.care_category_code, rollup.provider_code, given.year
ORDER BY rollup.municipality_code, rollup.care_category_code, rollup.provider_code, given.year
