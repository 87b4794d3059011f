-- name-rescored: whoever was measured by these indicators, for they may be of another module or care category now
CREATE TEMPORARY TABLE rescored ON COMMIT DROP AS
SELECT DISTINCT measurement.provider_code, left(measurement.period, 4) AS year
FROM delivered
JOIN core.indicator_measurement AS measurement ON measurement.performance_indicator_code = delivered.code
