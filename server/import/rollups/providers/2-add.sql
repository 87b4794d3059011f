-- provider-add: spend of a provider over all municipalities: of everything (''), of each module, and of each care category
INSERT INTO core.provider_spend_rollup (provider_code, period, module_code, care_category_code, spend)
SELECT rollup.provider_code, given.period, margin.module_code, margin.care_category_code, sum(rollup.spend)
FROM (
  SELECT DISTINCT renewed.provider_code, around.period
  FROM renewed
  CROSS JOIN LATERAL core.periods_of(renewed.month) AS around (period)
) AS given
JOIN core.statement_month_rollup AS rollup ON rollup.provider_code = given.provider_code
  AND rollup.month >= core.period_start(given.period)
  AND rollup.month < core.period_end(given.period)
JOIN core.care_category AS category ON category.code = rollup.care_category_code
CROSS JOIN LATERAL (VALUES ('', ''), (category.module_code, ''), ('', category.code)) AS margin (module_code, care_category_code)
GROUP BY rollup.provider_code, given.period, margin.module_code, margin.care_category_code
