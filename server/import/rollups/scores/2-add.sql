-- score-add: measurements of a provider over all municipalities, and how many reached their target, by module and care category ('' is of all)
INSERT INTO core.provider_score_rollup (provider_code, period, module_code, care_category_code, measured, met)
SELECT
  measurement.provider_code,
  around.period,
  indicator.module_code,
  coalesce(indicator.care_category_code, ''),
  count(*),
  count(*) FILTER (WHERE measurement.is_met)
FROM rescored
JOIN core.indicator_measurement AS measurement ON measurement.provider_code = rescored.provider_code
  AND left(measurement.period, 4) = rescored.year
  AND measurement.is_met IS NOT NULL
JOIN core.performance_indicator AS indicator ON indicator.code = measurement.performance_indicator_code
CROSS JOIN LATERAL core.periods_around(measurement.period) AS around (period)
GROUP BY measurement.provider_code, around.period, indicator.module_code, coalesce(indicator.care_category_code, '')
