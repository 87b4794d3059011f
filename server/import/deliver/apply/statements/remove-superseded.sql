-- remove-superseded: they leave their place
DELETE FROM core.provider_statement AS statement
USING replaced
WHERE statement.municipality_code = replaced.municipality_code
  AND statement.provider_code = replaced.provider_code
  AND statement.product_code = replaced.product_code
  AND statement.month = replaced.month
