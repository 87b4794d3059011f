-- note-deliveries: every provider and month of the file is a delivery, after those that came before
INSERT INTO core.statement_delivery (
  provider_code, month, delivery_number, delivered_on, due_on, is_current, row_count, file, sha256, municipality_codes,
  source_code)
SELECT
  delivered.provider_code,
  delivered.month,
  coalesce((
    SELECT max(earlier.delivery_number)
    FROM core.statement_delivery AS earlier
    WHERE earlier.provider_code = delivered.provider_code AND earlier.month = delivered.month
  ), 0) + 1,
  current_setting('regiospiegel.delivered_on')::date,
  (delivered.month + interval '1 month 14 days')::date,
  true,
  count(*),
  current_setting('regiospiegel.delivered_file'),
  current_setting('regiospiegel.delivered_sha256'),
  array_agg(DISTINCT delivered.municipality_code),
  current_setting('regiospiegel.delivered_source')
FROM delivered
GROUP BY delivered.provider_code, delivered.month
