-- school-absentees: young people who stay away from school, as far as the sources give them
CREATE VIEW indicators.school_absentees WITH (security_invoker = true) AS
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
FROM indicators.result_figure AS figure
WHERE figure.measure_code = 'school-absentees' AND figure.module_code = 'rbl';

COMMENT ON VIEW indicators.school_absentees IS 'Schoolverzuimers';
