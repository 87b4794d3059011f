-- result-in-words: results and targets as a table for readers shows them
CREATE VIEW indicators.result_in_words WITH (security_invoker = true) AS
SELECT
  result.module_code,
  module.module,
  module.position AS module_position,
  result.measure_code,
  result.measure,
  result.year,
  result.period,
  result.category,
  coalesce(result.category, 'totaal') AS category_in_words,
  coalesce(result.year::text, result.period, 'onbekend') AS period_in_words,
  CASE result.kind WHEN 'TARGET' THEN 'doel' WHEN 'AMBITION' THEN 'ambitie' ELSE 'resultaat' END AS kind_in_words,
  result.value,
  CASE result.unit
    WHEN 'PERCENT' THEN 'procent'
    WHEN 'EUR' THEN 'euro'
    WHEN 'PERSONS' THEN 'mensen'
    WHEN 'SCORE_10' THEN 'cijfer (1–10)'
    WHEN 'WORK_YEARS' THEN 'arbeidsjaren'
    WHEN 'HOURS_PER_WEEK' THEN 'uur per week'
    WHEN 'FTE' THEN 'fte'
    ELSE 'aantal'
  END AS unit_in_words,
  result.status,
  result.reason,
  result.source_code,
  result.locator,
  result.printed
FROM indicators.result_register AS result
JOIN indicators.module_register AS module ON module.module_code = result.module_code;

COMMENT ON VIEW indicators.result_in_words IS 'Resultaten en doelen zoals een tabel voor lezers ze toont';
