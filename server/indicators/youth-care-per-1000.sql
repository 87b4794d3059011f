-- youth-care-per-1000: youth care recipients per 1,000 inhabitants, by the inhabitants of the same table
CREATE VIEW indicators.youth_care_per_1000 WITH (security_invoker = true) AS
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
FROM indicators.open_per_1000 AS figure
WHERE figure.measure_code = 'youth-care-recipients';

COMMENT ON VIEW indicators.youth_care_per_1000 IS 'youth-care-per-1000: per 1.000 inwoners';
