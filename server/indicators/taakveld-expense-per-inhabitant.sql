-- taakveld-expense-per-inhabitant: what a municipality spent or budgeted per taakveld and inhabitant
CREATE VIEW indicators.taakveld_expense_per_inhabitant WITH (security_invoker = true) AS
SELECT
  figure.measure_code,
  figure.municipality_code,
  NULL::text AS module_code,
  figure.category,
  figure.period,
  round(figure.value / inhabitants.value, 4) AS value,
  CASE
    WHEN figure.value IS NULL OR inhabitants.value IS NULL THEN 'NOT_AVAILABLE'
    WHEN 'PROVISIONAL' IN (figure.status, inhabitants.status) THEN 'PROVISIONAL'
    ELSE figure.status
  END AS status,
  CASE
    WHEN figure.value IS NULL THEN figure.reason
    WHEN inhabitants.value IS NULL THEN format('Het inwoneraantal van %s is niet bekend.', figure.period)
  END AS reason,
  figure.value AS numerator,
  inhabitants.value AS denominator,
  figure.source_code,
  figure.locator,
  NULL::text AS printed,
  inhabitants.source_code AS denominator_source_code,
  inhabitants.locator AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  figure.taakveld_name AS note
FROM indicators.iv3_figure AS figure
LEFT JOIN indicators.open_figure AS inhabitants ON inhabitants.municipality_code = figure.municipality_code
  AND inhabitants.period = figure.period
  AND inhabitants.measure_code = 'inhabitants'
  AND inhabitants.category = ''
  AND inhabitants.value > 0
WHERE figure.measure_code IN ('iv3-expense-accounts', 'iv3-expense-budget');

COMMENT ON VIEW indicators.taakveld_expense_per_inhabitant IS 'Lasten per taakveld en inwoner';
