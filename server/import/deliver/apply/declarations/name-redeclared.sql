-- name-redeclared: what was declared, as this delivery says it and as an earlier one did
CREATE TEMPORARY TABLE redeclared ON COMMIT DROP AS
SELECT delivered.municipality_code, delivered.provider_code, delivered.month
FROM delivered
WHERE delivered.provider_code IS NOT NULL
UNION
SELECT
  superseded.earlier_row ->> 'municipality_code',
  superseded.earlier_row ->> 'provider_code',
  (superseded.earlier_row ->> 'month')::date
FROM core.superseded_row AS superseded
WHERE superseded.table_name = 'declaration_total'
  AND superseded.superseded_by = current_setting('regiospiegel.delivered_source')
  AND superseded.earlier_row ->> 'provider_code' IS NOT NULL
