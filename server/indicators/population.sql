-- population: the inhabitants of each municipality in each reference year.
-- Where several sources state the same year, the one published last counts.
CREATE VIEW indicators.population WITH (security_invoker = true) AS
SELECT DISTINCT ON (inhabitants.municipality_code, inhabitants.reference_year)
  inhabitants.municipality_code,
  inhabitants.reference_year,
  inhabitants.inhabitants::numeric AS value,
  'FINAL' AS status,
  'PERSONS' AS unit,
  inhabitants.source_code,
  inhabitants.locator,
  inhabitants.printed
FROM core.inhabitants
JOIN core.source ON source.code = inhabitants.source_code
ORDER BY
  inhabitants.municipality_code,
  inhabitants.reference_year,
  source.published_on DESC NULLS LAST,
  source.code;

COMMENT ON VIEW indicators.population IS 'Inwoneraantal per gemeente en peiljaar';
