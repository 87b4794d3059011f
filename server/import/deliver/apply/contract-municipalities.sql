-- contract-municipalities: each municipality of a contract as a row with the contract's own period
WITH given AS (
  SELECT municipality.code AS municipality_code, delivered.code AS contract_code, delivered.valid_from, delivered.valid_to
  FROM delivered
  CROSS JOIN unnest(delivered.municipality_codes) AS municipality (code)
),
gone AS (
  DELETE FROM core.contract_municipality AS standing
  USING delivered
  WHERE standing.contract_code = delivered.code
    AND (standing.municipality_code, standing.contract_code, standing.valid_from)
      NOT IN (SELECT given.municipality_code, given.contract_code, given.valid_from FROM given)
)
INSERT INTO core.contract_municipality (municipality_code, contract_code, valid_from, valid_to)
SELECT given.municipality_code, given.contract_code, given.valid_from, given.valid_to
FROM given
ON CONFLICT (municipality_code, contract_code, valid_from) DO UPDATE SET valid_to = excluded.valid_to
