-- name-standing: where rows of earlier deliveries of the same providers and months may stand
CREATE TEMPORARY TABLE standing_place ON COMMIT DROP AS
SELECT DISTINCT delivery.provider_code, delivery.month, served.municipality_code
FROM (SELECT DISTINCT delivered.provider_code, delivered.month FROM delivered) AS given
JOIN core.statement_delivery AS delivery ON delivery.provider_code = given.provider_code AND delivery.month = given.month
CROSS JOIN unnest(delivery.municipality_codes) AS served (municipality_code)
WHERE delivery.sha256 <> current_setting('regiospiegel.delivered_sha256')
