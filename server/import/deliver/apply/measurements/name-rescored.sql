-- name-rescored: the years in which these providers were measured
CREATE TEMPORARY TABLE rescored ON COMMIT DROP AS
SELECT DISTINCT delivered.provider_code, left(delivered.period, 4) AS year
FROM delivered
