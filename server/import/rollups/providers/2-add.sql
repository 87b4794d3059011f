-- provider-add: spend of a provider over all municipalities: of everything (''), of each module, and of each care category
WITH given AS (
  SELECT DISTINCT renewed.provider_code, around.period
  FROM renewed
  CROSS JOIN LATERAL core.periods_of(renewed.month) AS around (period)
),
part AS (
  SELECT rollup.provider_code, around.period, rollup.care_category_code, sum(rollup.spend) AS spend
  FROM (SELECT DISTINCT given.provider_code FROM given) AS provider
  JOIN core.statement_month_rollup AS rollup ON rollup.provider_code = provider.provider_code
  CROSS JOIN LATERAL core.periods_of(rollup.month) AS around (period)
  GROUP BY rollup.provider_code, around.period, rollup.care_category_code
)
INSERT INTO core.provider_spend_rollup (provider_code, period, module_code, care_category_code, spend)
SELECT part.provider_code, part.period, margin.module_code, margin.care_category_code, sum(part.spend)
FROM part
JOIN given ON given.provider_code = part.provider_code AND given.period = part.period
JOIN core.care_category AS category ON category.code = part.care_category_code
CROSS JOIN LATERAL (VALUES ('', ''), (category.module_code, ''), ('', category.code)) AS margin (module_code, care_category_code)
GROUP BY part.provider_code, part.period, margin.module_code, margin.care_category_code
ORDER BY part.period, margin.module_code, margin.care_category_code, part.provider_code
