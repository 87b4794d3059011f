-- deadlines-met: deadlines of the planning and control cycle that were met, in per cent; no source says on which day anything was sent
CREATE VIEW indicators.deadlines_met WITH (security_invoker = true) AS
SELECT
  NULL::text AS municipality_code,
  NULL::text AS module_code,
  partnership.code AS category,
  membership.year::text AS period,
  NULL::numeric AS value,
  'NOT_AVAILABLE' AS status,
  'Op welke dag begroting en jaarstukken werkelijk zijn verzonden, staat niet in de bronnen.' AS reason,
  NULL::numeric AS numerator,
  NULL::numeric AS denominator,
  partnership.source_code,
  partnership.locator,
  partnership.printed,
  NULL::text AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM core.partnership
JOIN indicators.membership ON membership.partnership_code = partnership.code
GROUP BY partnership.code, partnership.source_code, partnership.locator, partnership.printed, membership.year;

COMMENT ON VIEW indicators.deadlines_met IS 'Gehaalde termijnen van de planning-en-controlcyclus';
