-- make-current: the last delivery of a provider and month counts, and no other
UPDATE core.statement_delivery AS delivery
SET is_current = false
FROM (SELECT DISTINCT standing_place.provider_code, standing_place.month FROM standing_place) AS given
WHERE delivery.provider_code = given.provider_code
  AND delivery.month = given.month
  AND delivery.is_current
  AND delivery.sha256 <> current_setting('regiospiegel.delivered_sha256')
