-- remove-other: municipalities and periods that a contract was delivered without; they leave before others come
DELETE FROM core.contract_municipality AS standing
USING delivered
WHERE standing.contract_code = delivered.code
  AND NOT (
    standing.municipality_code = ANY (delivered.municipality_codes)
    AND (standing.valid_from, standing.valid_to) IS NOT DISTINCT FROM (delivered.valid_from, delivered.valid_to))
