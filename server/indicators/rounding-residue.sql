-- rounding-residue: what the printed total of contributions has more than their sum
CREATE VIEW indicators.rounding_residue WITH (security_invoker = true) AS
WITH computed AS (
  SELECT
    contribution.module_code,
    contribution.financial_year,
    NULL::text AS component,
    'CONTRIBUTIONS' AS kind,
    sum(contribution.amount) AS amount
  FROM core.contribution
  GROUP BY contribution.module_code, contribution.financial_year
  UNION ALL
  SELECT
    component.module_code,
    component.financial_year,
    component.component,
    'CONTRIBUTION_COMPONENT',
    sum(component.amount)
  FROM core.contribution_component AS component
  GROUP BY component.module_code, component.financial_year, component.component
)
SELECT
  NULL::text AS municipality_code,
  computed.module_code,
  computed.component AS category,
  computed.financial_year::text AS period,
  printed_total.value - computed.amount AS value,
  CASE WHEN printed_total.value IS NULL THEN 'NOT_AVAILABLE' ELSE 'FINAL' END AS status,
  CASE WHEN printed_total.value IS NULL THEN 'De bron drukt geen totaal van de bijdragen af.' END AS reason,
  NULL::numeric AS numerator,
  NULL::numeric AS denominator,
  printed_total.source_code,
  printed_total.locator,
  printed_total.printed,
  NULL::text AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  format('De bijdragen tellen op tot € %s.', computed.amount) AS note
FROM computed
LEFT JOIN core.printed_total ON printed_total.kind = computed.kind
  AND printed_total.module_code = computed.module_code
  AND printed_total.year = computed.financial_year
  AND printed_total.subject IS NOT DISTINCT FROM computed.component;

COMMENT ON VIEW indicators.rounding_residue IS 'Afrondingsrest van de bijdragen aan een module';
