-- share-households-with-children: households with children in per cent of all
CREATE VIEW indicators.share_households_with_children WITH (security_invoker = true) AS
SELECT
  figure.municipality_code,
  figure.module_code,
  figure.category,
  figure.period,
  figure.value,
  figure.status,
  figure.reason,
  figure.numerator,
  figure.denominator,
  figure.source_code,
  figure.locator,
  figure.printed,
  figure.denominator_source_code,
  figure.denominator_locator,
  figure.denominator_printed,
  figure.is_carried,
  figure.note
FROM indicators.open_share AS figure
WHERE figure.measure_code = 'share-households-with-children';

COMMENT ON VIEW indicators.share_households_with_children IS 'Aandeel huishoudens met kinderen';
