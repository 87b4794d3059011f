-- contract-duties-met: contract duties that were done, in per cent of those that were due; no source says what was done
CREATE VIEW indicators.contract_duties_met WITH (security_invoker = true) AS
SELECT
  NULL::text AS municipality_code,
  duty.module_code,
  duty.category,
  duty.period,
  NULL::numeric AS value,
  'NOT_AVAILABLE' AS status,
  'Welke gesprekken en rapportages er werkelijk waren, staat niet in de bronnen.' AS reason,
  NULL::numeric AS numerator,
  duty.value AS denominator,
  NULL::text AS source_code,
  NULL::text AS locator,
  NULL::text AS printed,
  duty.source_code AS denominator_source_code,
  duty.locator AS denominator_locator,
  duty.printed AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM indicators.contract_duties AS duty;

COMMENT ON VIEW indicators.contract_duties_met IS 'Nagekomen contracttaken';
