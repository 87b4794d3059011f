-- publish-share-indicators-met: measurements that reach their target, by care category, and of a module as a whole ('').
-- Shown of three providers or more, and ten measurements.
WITH margin (is_all_categories) AS (
  VALUES (false), (true)
),
measured AS (
  SELECT
    indicator.module_code,
    CASE WHEN margin.is_all_categories THEN '' ELSE indicator.care_category_code END AS care_category_code,
    left(measurement.period, 4)::integer AS year,
    count(DISTINCT measurement.provider_code) AS providers,
    count(*) AS measurements,
    count(*) FILTER (WHERE measurement.is_met) AS met,
    min(measurement.source_code) AS source_code
  FROM core.indicator_measurement AS measurement
  JOIN core.performance_indicator AS indicator ON indicator.code = measurement.performance_indicator_code
  CROSS JOIN margin
  WHERE measurement.is_met IS NOT NULL
    AND left(measurement.period, 4)::integer = ANY (?)
    AND (margin.is_all_categories OR indicator.care_category_code IS NOT NULL)
  GROUP BY 1, 2, 3
)
SELECT
  measured.module_code,
  'INDICATORS_MET' AS measure,
  measured.care_category_code,
  measured.year,
  CASE WHEN measured.providers >= 3 AND measured.measurements >= 10 THEN
    round(100.0 * measured.met / measured.measurements)
  END AS percentage,
  measured.source_code
FROM measured
