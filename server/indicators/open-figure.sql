-- open-figure: each figure of open data, with its place in its table.
-- Where several sources state the same, the one published last counts. No sorting: whoever joins it can use its indexes.
CREATE VIEW indicators.open_figure WITH (security_invoker = true) AS
SELECT
  observation.municipality_code,
  observation.measure_code,
  observation.category,
  observation.period,
  observation.value,
  observation.status,
  observation.reason,
  observation.source_code,
  concat_ws(', ',
    observation.municipality_code, observation.period, observation.measure_code, nullif(observation.category, '')) AS locator
FROM core.observation
JOIN core.source ON source.code = observation.source_code
WHERE NOT EXISTS (
  SELECT
  FROM core.observation AS other
  JOIN core.source AS other_source ON other_source.code = other.source_code
  WHERE other.municipality_code = observation.municipality_code
    AND other.measure_code = observation.measure_code
    AND other.category = observation.category
    AND other.period = observation.period
    AND other.source_code <> observation.source_code
    AND (coalesce(other_source.published_on, '-infinity'), source.code)
      > (coalesce(source.published_on, '-infinity'), other_source.code)
);

COMMENT ON VIEW indicators.open_figure IS 'Cijfers uit open data, per gemeente, maat en periode';
