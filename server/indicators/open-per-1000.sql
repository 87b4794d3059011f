-- open-per-1000: counts of open data per 1,000 inhabitants, by the inhabitants of the same table
CREATE VIEW indicators.open_per_1000 WITH (security_invoker = true) AS
SELECT
  part.measure_code,
  part.municipality_code,
  NULL::text AS module_code,
  NULL::text AS category,
  part.period,
  round(1000 * part.value / nullif(whole.value, 0), 4) AS value,
  CASE
    WHEN part.value IS NULL OR coalesce(whole.value, 0) = 0 THEN 'NOT_AVAILABLE'
    WHEN 'PROVISIONAL' IN (part.status, whole.status) THEN 'PROVISIONAL'
    ELSE part.status
  END AS status,
  CASE WHEN part.value IS NULL OR coalesce(whole.value, 0) = 0
    THEN coalesce(part.reason, whole.reason, 'De noemer is niet bekend of nul.')
  END AS reason,
  part.value AS numerator,
  whole.value AS denominator,
  part.source_code,
  part.locator,
  NULL::text AS printed,
  whole.source_code AS denominator_source_code,
  whole.locator AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  CASE WHEN part.value IS NOT NULL THEN 'Aantallen zijn door het CBS afgerond op tientallen.' END AS note
FROM indicators.open_figure AS part
LEFT JOIN indicators.open_figure AS whole ON whole.municipality_code = part.municipality_code
  AND whole.period = part.period
  AND whole.measure_code = 'kwb-inhabitants'
  AND whole.category = ''
WHERE part.category = '';

COMMENT ON VIEW indicators.open_per_1000 IS 'Aantallen uit open data per 1.000 inwoners';
