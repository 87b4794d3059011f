-- difference-month-remove: where statements or declarations changed, they are laid beside each other again
DELETE FROM core.statement_difference_rollup AS rollup
USING redeclared
WHERE rollup.municipality_code = redeclared.municipality_code
  AND rollup.provider_code = redeclared.provider_code
  AND rollup.month = redeclared.month
