-- provider-identifiers: a provider has the numbers that were delivered for it, and no others
WITH given AS (
  SELECT delivered.code, number.kind, number.identifier
  FROM delivered
  CROSS JOIN LATERAL (
    SELECT 'KVK' AS kind, unnest(delivered.kvk_numbers) AS identifier
    UNION ALL SELECT 'AGB', unnest(delivered.agb_codes)
    UNION ALL SELECT 'OIN', unnest(delivered.oin_numbers)
  ) AS number
),
gone AS (
  DELETE FROM core.provider_identifier AS standing
  USING delivered
  WHERE standing.provider_code = delivered.code
    AND (standing.kind, standing.identifier) NOT IN (SELECT given.kind, given.identifier FROM given)
)
INSERT INTO core.provider_identifier (kind, identifier, provider_code)
SELECT given.kind, given.identifier, given.code
FROM given
ON CONFLICT (kind, identifier) DO NOTHING
