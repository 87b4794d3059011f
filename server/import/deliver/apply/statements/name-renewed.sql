-- name-renewed: the municipalities, providers and months of which something changed, so that the rollups do too
CREATE TEMPORARY TABLE renewed ON COMMIT DROP AS
SELECT standing_row.municipality_code, standing_row.provider_code, standing_row.month
FROM standing_row
WHERE NOT standing_row.is_said_again
UNION
SELECT delivered.municipality_code, delivered.provider_code, delivered.month
FROM delivered
WHERE NOT EXISTS (
  SELECT FROM standing_row WHERE standing_row.is_said_again AND standing_row.row_number = delivered.row_number)
