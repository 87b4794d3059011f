-- social-domain-accounts-against-budget: what was spent on the social domain, in per cent of what was budgeted for the same year
CREATE VIEW indicators.social_domain_accounts_against_budget WITH (security_invoker = true) AS
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
FROM indicators.open_share AS figure
WHERE figure.measure_code = 'social-domain-accounts-against-budget';

COMMENT ON VIEW indicators.social_domain_accounts_against_budget IS 'Jaarrekening tegenover begroting, sociaal domein';
