-- older-statement: a statement that came in before the one that counts, and would take its place
SELECT
  min(delivered.row_number) AS row_number,
  'month' AS column_name,
  delivered.provider_code || ', ' || to_char(delivered.month, 'YYYY-MM') AS came,
  format('een levering van %s of later, want er is er al een van die dag',
    to_char(delivery.delivered_on, 'DD-MM-YYYY')) AS expected
FROM delivered
JOIN core.statement_delivery AS delivery ON delivery.provider_code = delivered.provider_code
  AND delivery.month = delivered.month
  AND delivery.is_current
WHERE delivery.delivered_on > current_setting('regiospiegel.delivered_on')::date
GROUP BY delivered.provider_code, delivered.month, delivery.delivered_on
ORDER BY 1
LIMIT 100
