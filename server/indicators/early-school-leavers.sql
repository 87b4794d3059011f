-- early-school-leavers: early school leavers, as far as the sources give them
CREATE VIEW indicators.early_school_leavers WITH (security_invoker = true) AS
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
WHERE figure.measure_code = 'early-school-leavers' AND figure.module_code = 'rbl';

COMMENT ON VIEW indicators.early_school_leavers IS 'Voortijdig schoolverlaters';
