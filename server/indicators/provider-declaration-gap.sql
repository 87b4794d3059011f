-- provider-declaration-gap: what a provider stated above what it declared, by municipality and month that have declarations
CREATE VIEW indicators.provider_declaration_gap WITH (security_invoker = true) AS
WITH declared AS (
  SELECT
    declaration.municipality_code,
    declaration.provider_code,
    declaration.month,
    sum(declaration.debit_amount - declaration.credit_amount) AS amount,
    min(declaration.source_code) AS source_code
  FROM core.declaration_total AS declaration
  WHERE declaration.provider_code IS NOT NULL
  GROUP BY 1, 2, 3
),
stated AS (
  SELECT
    rollup.municipality_code,
    rollup.provider_code,
    rollup.month,
    sum(rollup.spend) AS amount
  FROM core.statement_month_rollup AS rollup
  GROUP BY 1, 2, 3
),
figure AS (
  SELECT
    declared.municipality_code,
    declared.provider_code,
    to_char(declared.month, 'YYYY-MM') AS period,
    coalesce(stated.amount, 0) - declared.amount AS difference,
    declared.amount,
    declared.source_code
  FROM declared
  LEFT JOIN stated ON stated.municipality_code = declared.municipality_code
    AND stated.provider_code = declared.provider_code
    AND stated.month = declared.month
)
SELECT
  figure.municipality_code,
  NULL::text AS module_code,
  NULL::text AS category,
  figure.period,
  figure.difference AS value,
  'FINAL' AS status,
  NULL::text AS reason,
  NULL::numeric AS numerator,
  NULL::numeric AS denominator,
  figure.source_code,
  concat_ws(', ', 'declaraties', figure.provider_code, figure.municipality_code, figure.period) AS locator,
  NULL::text AS printed,
  NULL::text AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note,
  figure.provider_code
FROM figure;

COMMENT ON VIEW indicators.provider_declaration_gap IS 'Verschil tussen opgave en declaratie per aanbieder';
