-- population: the inhabitants of each municipality in each reference year.
-- Open data are the reference: what a document prints of the same year serves that document's own figures only.
-- Where several sources are left, the one published last counts.
CREATE VIEW indicators.population WITH (security_invoker = true) AS
WITH stated AS (
  SELECT
    inhabitants.municipality_code,
    inhabitants.reference_year,
    inhabitants.inhabitants::numeric AS value,
    'FINAL' AS status,
    false AS is_reference,
    inhabitants.source_code,
    inhabitants.locator,
    inhabitants.printed
  FROM core.inhabitants
  UNION ALL
  SELECT
    figure.municipality_code,
    left(figure.period, 4)::integer,
    figure.value,
    figure.status,
    true,
    figure.source_code,
    figure.locator,
    NULL
  FROM indicators.open_figure AS figure
  WHERE figure.measure_code = 'inhabitants' AND figure.period ~ '^\d{4}$' AND figure.value IS NOT NULL
)
SELECT DISTINCT ON (stated.municipality_code, stated.reference_year)
  stated.municipality_code,
  stated.reference_year,
  stated.value,
  stated.status,
  'PERSONS' AS unit,
  stated.source_code,
  stated.locator,
  stated.printed
FROM stated
JOIN core.source ON source.code = stated.source_code
ORDER BY
  stated.municipality_code,
  stated.reference_year,
  stated.is_reference DESC,
  source.published_on DESC NULLS LAST,
  source.code;

COMMENT ON VIEW indicators.population IS 'Inwoneraantal per gemeente en peiljaar';
