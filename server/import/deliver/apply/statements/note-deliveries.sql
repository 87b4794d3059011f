-- note-deliveries: they count from now on
INSERT INTO core.statement_delivery (
  provider_code, month, delivery_number, delivered_on, due_on, is_current, row_count, file, sha256, municipality_codes,
  source_code)
SELECT
  noted.provider_code,
  noted.month,
  noted.delivery_number,
  current_setting('regiospiegel.delivered_on')::date,
  (noted.month + interval '1 month 14 days')::date,
  true,
  noted.row_count,
  current_setting('regiospiegel.delivered_file'),
  current_setting('regiospiegel.delivered_sha256'),
  noted.municipality_codes,
  current_setting('regiospiegel.delivered_source')
FROM noted
