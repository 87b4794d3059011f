-- social-domain-accounts-against-budget: what was spent on the social domain, in per cent of what was budgeted for the same year
CREATE VIEW indicators.social_domain_accounts_against_budget WITH (security_invoker = true) AS
SELECT
  part.municipality_code,
  NULL::text AS module_code,
  NULL::text AS category,
  part.period,
  round(100 * part.value / nullif(whole.value, 0), 4) AS value,
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
  NULL::text AS note
FROM indicators.open_figure AS part
LEFT JOIN indicators.open_figure AS whole ON whole.municipality_code = part.municipality_code
  AND whole.period = part.period
  AND whole.measure_code = 'iv3-social-domain-expense-budget'
  AND whole.category = ''
WHERE part.measure_code = 'iv3-social-domain-expense-accounts' AND part.category = '';

COMMENT ON VIEW indicators.social_domain_accounts_against_budget IS 'Jaarrekening tegenover begroting, sociaal domein';
