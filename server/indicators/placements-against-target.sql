-- placements-against-target: people placed in per cent of the target for the same year, by category
CREATE VIEW indicators.placements_against_target WITH (security_invoker = true) AS
WITH year_category AS (
  SELECT
    result.module_code,
    result.year,
    result.category,
    max(result.value) FILTER (WHERE result.kind = 'ACTUAL') AS actual,
    max(result.value) FILTER (WHERE result.kind = 'TARGET') AS target,
    min(result.source_code) FILTER (WHERE result.kind = 'ACTUAL') AS source_code,
    min(result.locator) FILTER (WHERE result.kind = 'ACTUAL') AS locator,
    min(result.printed) FILTER (WHERE result.kind = 'ACTUAL') AS printed,
    min(result.source_code) FILTER (WHERE result.kind = 'TARGET') AS target_source_code,
    min(result.locator) FILTER (WHERE result.kind = 'TARGET') AS target_locator,
    min(result.printed) FILTER (WHERE result.kind = 'TARGET') AS target_printed
  FROM core.result
  WHERE result.measure_code = 'placements' AND result.year IS NOT NULL
  GROUP BY result.module_code, result.year, result.category
)
SELECT
  NULL::text AS municipality_code,
  figure.module_code,
  figure.category,
  figure.year::text AS period,
  round(100 * figure.actual / nullif(figure.target, 0), 4) AS value,
  CASE WHEN figure.actual / nullif(figure.target, 0) IS NULL THEN 'NOT_AVAILABLE' ELSE 'FINAL' END AS status,
  CASE
    WHEN figure.actual IS NULL THEN 'Van dit jaar staat alleen de taakstelling in de bronnen, niet de realisatie.'
    WHEN figure.target IS NULL THEN 'Van dit jaar staat alleen de realisatie in de bronnen, niet de taakstelling.'
    WHEN figure.target = 0 THEN 'De taakstelling is nul.'
  END AS reason,
  figure.actual AS numerator,
  figure.target AS denominator,
  figure.source_code,
  figure.locator,
  figure.printed,
  figure.target_source_code AS denominator_source_code,
  figure.target_locator AS denominator_locator,
  figure.target_printed AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM year_category AS figure;

COMMENT ON VIEW indicators.placements_against_target IS 'Plaatsingen tegenover de taakstelling van hetzelfde jaar';
