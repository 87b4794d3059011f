-- keys: Volgens welke sleutel
SELECT
  CASE rule.key
    WHEN 'INHABITANTS' THEN 'inwoners'
    WHEN 'PUPILS_AND_EARLY_LEAVERS' THEN 'leerlingen en voortijdig schoolverlaters'
    WHEN 'SHELTERED_WORK_YEARS' THEN 'SW-arbeidsjaren'
    WHEN 'MACRO_BUDGET' THEN 'macrobudget'
    ELSE 'vaste aandelen'
  END AS key,
  rule.description,
  rule.valid_from,
  rule.source_code,
  rule.locator,
  rule.printed
FROM indicators.allocation_key_register AS rule
WHERE rule.module_code = {{module}}
ORDER BY rule.valid_from
