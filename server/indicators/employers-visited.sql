-- employers-visited: employers whom the WSP visited, by size; without a category: the total as printed. The source names no year
CREATE VIEW indicators.employers_visited WITH (security_invoker = true) AS
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
FROM indicators.result_figure AS figure
WHERE figure.measure_code = 'employers-visited' AND figure.kind = 'ACTUAL';

COMMENT ON VIEW indicators.employers_visited IS 'Bezochte werkgevers';
