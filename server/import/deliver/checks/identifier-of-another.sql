-- identifier-of-another: a number that belongs to another provider, in this file or in the database
WITH given AS (
  SELECT delivered.row_number, delivered.code, number.kind, number.identifier
  FROM delivered
  CROSS JOIN LATERAL (
    SELECT 'KVK' AS kind, unnest(delivered.kvk_numbers) AS identifier
    UNION ALL SELECT 'AGB', unnest(delivered.agb_codes)
    UNION ALL SELECT 'OIN', unnest(delivered.oin_numbers)
  ) AS number
)
SELECT
  given.row_number,
  CASE given.kind WHEN 'KVK' THEN 'kvk_numbers' WHEN 'AGB' THEN 'agb_codes' ELSE 'oin_numbers' END AS column_name,
  given.identifier AS came,
  'een nummer van één aanbieder; dit is van ' || coalesce(standing.provider_code, other.code) AS expected
FROM given
LEFT JOIN core.provider_identifier AS standing ON standing.kind = given.kind
  AND standing.identifier = given.identifier
  AND standing.provider_code <> given.code
LEFT JOIN given AS other ON other.kind = given.kind
  AND other.identifier = given.identifier
  AND other.row_number < given.row_number
WHERE standing.provider_code IS NOT NULL OR other.code IS NOT NULL
ORDER BY given.row_number
LIMIT 100
