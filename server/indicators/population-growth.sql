-- population-growth: growth of the inhabitants in the year before, in per cent.
-- Not where territory came in by a redivision in that year: that is no growth.
CREATE VIEW indicators.population_growth WITH (security_invoker = true) AS
WITH receiving AS (
  -- the first 1 January on which the new borders were there
  SELECT DISTINCT
    redivision.successor_code AS municipality_code,
    extract(year FROM redivision.effective_on - 1)::integer + 1 AS reference_year
  FROM core.municipal_redivision AS redivision
),
pair AS (
  SELECT
    now.municipality_code,
    now.period,
    now.value AS inhabitants,
    before.value AS inhabitants_before,
    CASE WHEN 'PROVISIONAL' IN (now.status, before.status) THEN 'PROVISIONAL' ELSE now.status END AS status,
    now.source_code,
    now.locator,
    before.source_code AS source_code_before,
    before.locator AS locator_before,
    receiving.municipality_code IS NOT NULL AS is_redivided
  FROM indicators.open_figure AS now
  LEFT JOIN indicators.open_figure AS before ON before.municipality_code = now.municipality_code
    AND before.measure_code = 'inhabitants'
    AND before.period::integer = now.period::integer - 1
  LEFT JOIN receiving ON receiving.municipality_code = now.municipality_code
    AND receiving.reference_year = now.period::integer
  WHERE now.measure_code = 'inhabitants'
)
SELECT
  pair.municipality_code,
  NULL::text AS module_code,
  NULL::text AS category,
  pair.period,
  CASE WHEN NOT pair.is_redivided
    THEN round(100 * (pair.inhabitants - pair.inhabitants_before) / nullif(pair.inhabitants_before, 0), 4)
  END AS value,
  CASE WHEN pair.is_redivided OR coalesce(pair.inhabitants_before, 0) = 0 THEN 'NOT_AVAILABLE' ELSE pair.status END AS status,
  CASE
    WHEN pair.is_redivided THEN 'In het jaar ervoor is de gemeente heringedeeld: het verschil in inwoners is geen groei.'
    WHEN coalesce(pair.inhabitants_before, 0) = 0 THEN 'Het inwoneraantal van een jaar eerder is niet bekend.'
  END AS reason,
  pair.inhabitants - pair.inhabitants_before AS numerator,
  pair.inhabitants_before AS denominator,
  pair.source_code,
  pair.locator,
  NULL::text AS printed,
  pair.source_code_before AS denominator_source_code,
  pair.locator_before AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  NULL::text AS note
FROM pair
WHERE pair.inhabitants_before IS NOT NULL OR pair.is_redivided;

COMMENT ON VIEW indicators.population_growth IS 'Bevolkingsgroei in procenten';
