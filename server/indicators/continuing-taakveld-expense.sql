-- continuing-taakveld-expense: expenses per inhabitant on taakvelden that together mean the same throughout.
-- A taakveld that a report leaves out counts as nothing in the sum, as its publisher does; a missing report has no sum.
CREATE VIEW indicators.continuing_taakveld_expense WITH (security_invoker = true) AS
WITH total AS (
  SELECT
    figure.measure_code,
    figure.municipality_code,
    series.series AS category,
    figure.period,
    sum(figure.value) AS value,
    bool_or(figure.status = 'PROVISIONAL') AS is_provisional,
    min(figure.reason) AS reason,
    min(figure.source_code) AS source_code,
    series.codes_in_words
  FROM indicators.taakveld_series AS series
  JOIN indicators.iv3_figure AS figure ON figure.category = series.code AND figure.regime = series.regime
  WHERE figure.measure_code IN ('iv3-expense-accounts', 'iv3-expense-budget')
  GROUP BY figure.measure_code, figure.municipality_code, series.series, figure.period, series.codes_in_words
)
SELECT
  total.measure_code,
  total.municipality_code,
  NULL::text AS module_code,
  total.category,
  total.period,
  round(total.value / inhabitants.value, 4) AS value,
  CASE
    WHEN total.value IS NULL OR inhabitants.value IS NULL THEN 'NOT_AVAILABLE'
    WHEN total.is_provisional OR inhabitants.status = 'PROVISIONAL' THEN 'PROVISIONAL'
    ELSE 'FINAL'
  END AS status,
  CASE
    WHEN total.value IS NULL THEN total.reason
    WHEN inhabitants.value IS NULL THEN format('Het inwoneraantal van %s is niet bekend.', total.period)
  END AS reason,
  total.value AS numerator,
  inhabitants.value AS denominator,
  total.source_code,
  concat_ws(', ', total.municipality_code, total.period, total.measure_code, total.category) AS locator,
  NULL::text AS printed,
  inhabitants.source_code AS denominator_source_code,
  inhabitants.locator AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  total.codes_in_words AS note
FROM total
LEFT JOIN indicators.open_figure AS inhabitants ON inhabitants.municipality_code = total.municipality_code
  AND inhabitants.period = total.period
  AND inhabitants.measure_code = 'inhabitants'
  AND inhabitants.category = ''
  AND inhabitants.value > 0;

COMMENT ON VIEW indicators.continuing_taakveld_expense IS 'Lasten per inwoner van doorlopende taakvelden';
