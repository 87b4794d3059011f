-- statement-declaration-gap: by how much the statements of providers exceed their declarations
CREATE VIEW indicators.statement_declaration_gap WITH (security_invoker = true) AS
SELECT
  NULL::text AS municipality_code,
  figure.module_code,
  figure.category,
  figure.period,
  figure.percentage AS value,
  figure.status,
  figure.reason,
  NULL::numeric AS numerator,
  NULL::numeric AS denominator,
  figure.source_code,
  figure.locator,
  NULL::text AS printed,
  NULL::text AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM indicators.published_share AS figure
WHERE figure.measure = 'STATEMENT_DECLARATION_GAP';

COMMENT ON VIEW indicators.statement_declaration_gap IS 'Verschil tussen opgave en declaratie';
