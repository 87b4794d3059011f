-- make-current: the last delivery of a provider and month counts, and no other
UPDATE core.statement_delivery AS delivery
SET is_current = false
FROM noted
WHERE delivery.provider_code = noted.provider_code
  AND delivery.month = noted.month
  AND delivery.delivery_number < noted.delivery_number
  AND delivery.is_current
