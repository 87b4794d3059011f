-- contribution-per-inhabitant-wgsw: the contribution per inhabitant of one module, wgsw
CREATE VIEW indicators.contribution_per_inhabitant_wgsw WITH (security_invoker = true) AS
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
  figure.note,
  figure.denominator_period
FROM indicators.contribution_per_inhabitant AS figure
WHERE figure.module_code = 'wgsw';

COMMENT ON VIEW indicators.contribution_per_inhabitant_wgsw IS 'Bijdrage per inwoner aan wgsw';
