-- social-domain-expense: what a municipality spent on the social domain or budgeted for it, and what its predecessors did
CREATE VIEW indicators.social_domain_expense WITH (security_invoker = true) AS
SELECT
  figure.measure_code,
  figure.municipality_code,
  NULL::text AS module_code,
  NULL::text AS category,
  figure.period,
  figure.value,
  figure.status,
  figure.reason,
  NULL::numeric AS numerator,
  NULL::numeric AS denominator,
  figure.source_code,
  figure.locator,
  NULL::text AS printed,
  NULL::text AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM indicators.open_figure AS figure
WHERE figure.measure_code IN ('iv3-social-domain-expense-accounts', 'iv3-social-domain-expense-budget')
UNION ALL
SELECT
  carried.measure_code,
  carried.municipality_code,
  NULL::text,
  NULL::text,
  carried.period,
  carried.value,
  carried.status,
  carried.reason,
  NULL::numeric,
  NULL::numeric,
  carried.source_code,
  carried.locator,
  NULL::text,
  NULL::text,
  NULL::text,
  NULL::text,
  true,
  carried.note
FROM indicators.carried_figure AS carried
WHERE carried.measure_code IN ('iv3-social-domain-expense-accounts', 'iv3-social-domain-expense-budget');

COMMENT ON VIEW indicators.social_domain_expense IS 'Lasten sociaal domein';
