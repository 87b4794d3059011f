-- iv3-figure: expenses per taakveld of every report, and the reason for each taakveld of a report that is missing whole
CREATE VIEW indicators.iv3_figure WITH (security_invoker = true) AS
WITH report AS (
  SELECT measure.code AS measure_code, upper(replace(measure.code, 'iv3-expense-', '')) AS stage
  FROM core.measure
  WHERE measure.code IN ('iv3-expense-budget', 'iv3-expense-accounts')
),
missing_report AS (
  SELECT figure.municipality_code, figure.measure_code, figure.period, figure.reason, figure.source_code, figure.locator
  FROM indicators.open_figure AS figure
  WHERE figure.category = '' AND figure.status = 'NOT_AVAILABLE'
),
stated AS (
  SELECT
    figure.municipality_code,
    figure.measure_code,
    figure.category,
    figure.period,
    figure.value,
    figure.status,
    figure.reason,
    figure.source_code,
    figure.locator
  FROM indicators.open_figure AS figure
  WHERE figure.category <> ''
  UNION ALL
  SELECT
    missing_report.municipality_code,
    missing_report.measure_code,
    taakveld.code,
    missing_report.period,
    NULL,
    'NOT_AVAILABLE',
    missing_report.reason,
    missing_report.source_code,
    missing_report.locator
  FROM missing_report
  JOIN core.taakveld ON taakveld.valid_from_year <= missing_report.period::integer
    AND (taakveld.valid_to_year IS NULL OR taakveld.valid_to_year >= missing_report.period::integer)
)
SELECT
  stated.municipality_code,
  report.stage,
  stated.measure_code,
  stated.category,
  taakveld.name AS taakveld_name,
  taakveld.regime,
  stated.period,
  stated.value,
  stated.status,
  stated.reason,
  stated.source_code,
  stated.locator
FROM stated
JOIN report ON report.measure_code = stated.measure_code
JOIN core.taakveld ON taakveld.code = stated.category
  AND taakveld.valid_from_year <= stated.period::integer
  AND (taakveld.valid_to_year IS NULL OR taakveld.valid_to_year >= stated.period::integer);

COMMENT ON VIEW indicators.iv3_figure IS 'Lasten per taakveld (Iv3), begroting en jaarrekening';
