-- social-return-fulfilled: what is fulfilled of the social return that contracts oblige to
CREATE VIEW indicators.social_return_fulfilled WITH (security_invoker = true) AS
SELECT
  NULL::text AS municipality_code,
  figure.module_code,
  figure.category,
  figure.period,
  figure.percentage AS value,
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
FROM indicators.published_share AS figure
WHERE figure.measure = 'SOCIAL_RETURN';

COMMENT ON VIEW indicators.social_return_fulfilled IS 'Ingevulde social return';
