-- social-domain-expense-budget: what a municipality budgeted for the social domain
CREATE VIEW indicators.social_domain_expense_budget WITH (security_invoker = true) AS
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
WHERE figure.measure_code = 'iv3-social-domain-expense-budget';

COMMENT ON VIEW indicators.social_domain_expense_budget IS 'Lasten sociaal domein volgens de begroting';
