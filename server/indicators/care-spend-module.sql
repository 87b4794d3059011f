-- care-spend-module: what providers stated of all municipalities of a module together
CREATE VIEW indicators.care_spend_module WITH (security_invoker = true) AS
SELECT
  NULL::text AS municipality_code,
  figure.module_code,
  nullif(figure.care_category_code, '') AS category,
  figure.year::text AS period,
  figure.spend AS value,
  CASE WHEN figure.spend IS NULL THEN 'SUPPRESSED' ELSE 'FINAL' END AS status,
  CASE WHEN figure.spend IS NULL THEN core.suppression_reason() END AS reason,
  NULL::numeric AS numerator,
  NULL::numeric AS denominator,
  figure.source_code,
  concat_ws(', ', 'opgaven van aanbieders', nullif(figure.care_category_code, ''), figure.year) AS locator,
  NULL::text AS printed,
  NULL::text AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM core.published_module_figure AS figure;

COMMENT ON VIEW indicators.care_spend_module IS 'Kosten van zorg van alle gemeenten van een module';
