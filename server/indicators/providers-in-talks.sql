-- providers-in-talks: providers with whom talks are held about their contract, reached or aimed at
CREATE VIEW indicators.providers_in_talks WITH (security_invoker = true) AS
SELECT
  figure.municipality_code,
  figure.module_code,
  figure.kind AS category,
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
WHERE figure.measure_code = 'providers-in-talks' AND figure.is_of_a_year;

COMMENT ON VIEW indicators.providers_in_talks IS 'Aanbieders in contractgesprekken';
