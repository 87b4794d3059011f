-- published-share: shares of the providers of a module in whole per cents, and the reason where there are too few of them
CREATE VIEW indicators.published_share WITH (security_invoker = true) AS
SELECT
  share.module_code,
  share.measure,
  nullif(share.care_category_code, '') AS category,
  share.year::text AS period,
  share.percentage,
  CASE WHEN share.percentage IS NULL THEN 'SUPPRESSED' ELSE 'FINAL' END AS status,
  CASE WHEN share.percentage IS NULL THEN core.suppression_reason() END AS reason,
  share.source_code,
  concat_ws(', ', share.module_code, nullif(share.care_category_code, ''), share.year) AS locator
FROM core.published_module_share AS share;

COMMENT ON VIEW indicators.published_share IS 'Aandelen van de aanbieders van een module, zoals iedereen ze mag zien';
