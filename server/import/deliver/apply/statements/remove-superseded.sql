-- remove-superseded: the last delivery counts, and no other
WITH noted AS (
  UPDATE core.statement_delivery AS delivery
  SET is_current = delivery.sha256 = current_setting('regiospiegel.delivered_sha256')
  FROM (SELECT DISTINCT renewed.provider_code, renewed.month FROM renewed) AS given
  WHERE delivery.provider_code = given.provider_code AND delivery.month = given.month
)
DELETE FROM core.provider_statement AS statement
USING renewed
WHERE statement.municipality_code = renewed.municipality_code
  AND statement.provider_code = renewed.provider_code
  AND statement.month = renewed.month
