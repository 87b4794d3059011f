-- social-domain-expense-accounts: what a municipality spent on the social domain, by its annual accounts
CREATE VIEW indicators.social_domain_expense_accounts WITH (security_invoker = true) AS
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
FROM indicators.social_domain_expense AS figure
WHERE figure.measure_code = 'iv3-social-domain-expense-accounts';

COMMENT ON VIEW indicators.social_domain_expense_accounts IS 'Lasten sociaal domein volgens de jaarrekening';
