-- name-standing: where rows of earlier deliveries of the same providers and months may stand
CREATE TEMPORARY TABLE standing_place ON COMMIT DROP AS
SELECT DISTINCT noted.provider_code, noted.month, noted.delivery_number, served.municipality_code
FROM noted
JOIN core.statement_delivery AS earlier ON earlier.provider_code = noted.provider_code
  AND earlier.month = noted.month
  AND earlier.delivery_number < noted.delivery_number
CROSS JOIN unnest(earlier.municipality_codes) AS served (municipality_code)
