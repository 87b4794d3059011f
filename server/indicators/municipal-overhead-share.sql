-- municipal-overhead-share: overhead of the municipal organisation (taakveld 0.4) in per cent of everything it spent, by its annual accounts
CREATE VIEW indicators.municipal_overhead_share WITH (security_invoker = true) AS
SELECT
  overhead.municipality_code,
  NULL::text AS module_code,
  NULL::text AS category,
  overhead.period,
  round(100 * overhead.value / nullif(whole.value, 0), 4) AS value,
  CASE
    WHEN overhead.value IS NULL OR coalesce(whole.value, 0) = 0 THEN 'NOT_AVAILABLE'
    WHEN 'PROVISIONAL' IN (overhead.status, whole.status) THEN 'PROVISIONAL'
    ELSE overhead.status
  END AS status,
  CASE WHEN overhead.value IS NULL OR coalesce(whole.value, 0) = 0
    THEN coalesce(overhead.reason, whole.reason, 'De noemer is niet bekend of nul.')
  END AS reason,
  overhead.value AS numerator,
  whole.value AS denominator,
  overhead.source_code,
  overhead.locator,
  NULL::text AS printed,
  whole.source_code AS denominator_source_code,
  whole.locator AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM indicators.iv3_figure AS overhead
LEFT JOIN indicators.open_figure AS whole ON whole.municipality_code = overhead.municipality_code
  AND whole.period = overhead.period
  AND whole.measure_code = 'iv3-total-expense-accounts'
  AND whole.category = ''
WHERE overhead.measure_code = 'iv3-expense-accounts' AND overhead.category = '0.4';

COMMENT ON VIEW indicators.municipal_overhead_share IS 'Aandeel van de overhead in alle lasten van de gemeente';
