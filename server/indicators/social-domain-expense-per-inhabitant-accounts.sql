-- social-domain-expense-per-inhabitant-accounts: what a municipality spent on the social domain per inhabitant
CREATE VIEW indicators.social_domain_expense_per_inhabitant_accounts WITH (security_invoker = true) AS
SELECT
  figure.municipality_code,
  NULL::text AS module_code,
  NULL::text AS category,
  figure.period,
  figure.value,
  figure.status,
  figure.reason,
  figure.numerator,
  figure.denominator,
  figure.source_code,
  figure.locator,
  NULL::text AS printed,
  figure.denominator_source_code,
  figure.denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM indicators.open_figure_per_inhabitant AS figure
WHERE figure.measure_code = 'iv3-social-domain-expense-accounts';

COMMENT ON VIEW indicators.social_domain_expense_per_inhabitant_accounts IS 'Lasten sociaal domein per inwoner volgens de jaarrekening';
