-- taakveld-expense-accounts: what a municipality spent per taakveld, by its annual accounts
CREATE VIEW indicators.taakveld_expense_accounts WITH (security_invoker = true) AS
SELECT
  figure.municipality_code,
  figure.module_code,
  figure.category,
  figure.period,
  figure.value,
  figure.status,
  figure.reason,
  figure.numerator,
  figure.denominator,
  figure.source_code,
  figure.locator,
  figure.printed,
  figure.denominator_source_code,
  figure.denominator_locator,
  figure.denominator_printed,
  figure.is_carried,
  figure.note
FROM indicators.taakveld_expense AS figure
WHERE figure.measure_code = 'iv3-expense-accounts';

COMMENT ON VIEW indicators.taakveld_expense_accounts IS 'Lasten per taakveld volgens de jaarrekening';
