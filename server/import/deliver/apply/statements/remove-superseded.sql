-- remove-superseded: they leave their place
DELETE FROM core.provider_statement AS statement
USING standing_row
WHERE NOT standing_row.is_said_again
  AND statement.municipality_code = standing_row.municipality_code
  AND statement.provider_code = standing_row.provider_code
  AND statement.product_code = standing_row.product_code
  AND statement.month = standing_row.month
