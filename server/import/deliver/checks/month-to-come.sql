-- month-to-come: a statement of a month that has not ended on the day of delivery
SELECT
  delivered.row_number,
  'month' AS column_name,
  to_char(delivered.month, 'YYYY-MM') AS came,
  'een maand die op de dag van aanlevering voorbij is' AS expected
FROM delivered
WHERE delivered.month >= (SELECT date_trunc('month', current_setting('regiospiegel.delivered_on')::date)::date)
ORDER BY delivered.row_number
LIMIT 100
