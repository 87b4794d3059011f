-- contract-duties: how many times a year the module has to do each of its contract duties
CREATE VIEW indicators.contract_duties WITH (security_invoker = true) AS
WITH year AS (
  SELECT DISTINCT budget.financial_year AS year FROM core.budget WHERE budget.module_code = 'inburgering'
)
SELECT
  NULL::text AS municipality_code,
  rule.module_code,
  rule.subject AS category,
  year.year::text AS period,
  rule.times_per_year::numeric AS value,
  CASE WHEN rule.times_per_year IS NULL THEN 'NOT_AVAILABLE' ELSE 'FINAL' END AS status,
  CASE WHEN rule.times_per_year IS NULL THEN 'De bron zegt niet hoe vaak per jaar.' END AS reason,
  NULL::numeric AS numerator,
  NULL::numeric AS denominator,
  rule.source_code,
  rule.locator,
  rule.printed,
  NULL::text AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM core.cycle_rule AS rule
JOIN year ON rule.valid_from < make_date(year.year + 1, 1, 1)
  AND (rule.valid_to IS NULL OR rule.valid_to > make_date(year.year, 1, 1))
WHERE rule.module_code = 'inburgering';

COMMENT ON VIEW indicators.contract_duties IS 'Contracttaken per jaar';
