-- add: each municipality of a contract as a row with the contract's own period
INSERT INTO core.contract_municipality (municipality_code, contract_code, valid_from, valid_to)
SELECT municipality.code, delivered.code, delivered.valid_from, delivered.valid_to
FROM delivered
CROSS JOIN unnest(delivered.municipality_codes) AS municipality (code)
ON CONFLICT (municipality_code, contract_code, valid_from) DO NOTHING
