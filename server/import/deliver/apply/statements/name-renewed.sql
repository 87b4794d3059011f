-- name-renewed: the municipalities, providers and months of which something changed, so that the rollups do too: where a standing row is
-- not said again, or where the file has more rows than those that are
CREATE TEMPORARY TABLE renewed ON COMMIT DROP AS
WITH standing AS (
  SELECT
    standing_row.municipality_code, standing_row.provider_code, standing_row.month,
    count(*) FILTER (WHERE standing_row.is_said_again) AS said_again,
    count(*) FILTER (WHERE NOT standing_row.is_said_again) AS replaced
  FROM standing_row
  GROUP BY standing_row.municipality_code, standing_row.provider_code, standing_row.month
),
given AS (
  SELECT place.municipality_code, place.provider_code, place.month, sum(place.row_count) AS row_count
  FROM place
  GROUP BY place.municipality_code, place.provider_code, place.month
)
SELECT standing.municipality_code, standing.provider_code, standing.month
FROM standing
WHERE standing.replaced > 0
UNION
SELECT given.municipality_code, given.provider_code, given.month
FROM given
LEFT JOIN standing ON standing.municipality_code = given.municipality_code
  AND standing.provider_code = given.provider_code
  AND standing.month = given.month
WHERE given.row_count > coalesce(standing.said_again, 0)
