-- name-redeclared: where what changed is laid beside declarations: only where something was declared
CREATE TEMPORARY TABLE redeclared ON COMMIT DROP AS
SELECT renewed.municipality_code, renewed.provider_code, renewed.month
FROM renewed
WHERE EXISTS (
  SELECT
  FROM core.declaration_total AS total
  WHERE total.provider_code = renewed.provider_code
    AND total.month = renewed.month
    AND total.municipality_code = renewed.municipality_code)
