-- social-domain-share-of-expense: the social domain in per cent of everything a municipality spent
CREATE VIEW indicators.social_domain_share_of_expense WITH (security_invoker = true) AS
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
WHERE figure.measure_code = 'social-domain-share-of-expense';

COMMENT ON VIEW indicators.social_domain_share_of_expense IS 'Aandeel van het sociaal domein in alle lasten';
