-- share-rented-homes: rented homes in per cent of all homes
CREATE VIEW indicators.share_rented_homes WITH (security_invoker = true) AS
SELECT
  figure.municipality_code,
  NULL::text AS module_code,
  NULL::text AS category,
  figure.period,
  figure.value,
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
FROM indicators.open_figure AS figure
WHERE figure.measure_code = 'share-rented-homes';

COMMENT ON VIEW indicators.share_rented_homes IS 'Aandeel huurwoningen';
