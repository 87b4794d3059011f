-- share-15-24: inhabitants of 15 to 24 in per cent of all; counted up to 2020, as published after that
CREATE VIEW indicators.share_15_24 WITH (security_invoker = true) AS
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
WHERE figure.measure_code = 'share-15-24';

COMMENT ON VIEW indicators.share_15_24 IS 'Aandeel inwoners 15-24';
