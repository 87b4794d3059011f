-- agreement-distribution: which part of the agreements of a year was done, largely, partly or not yet, in per cent of those that were judged
CREATE VIEW indicators.agreement_distribution WITH (security_invoker = true) AS
WITH module_year AS (
  SELECT
    agreement.module_code,
    agreement.year,
    count(*) FILTER (WHERE agreement.status <> 'UNKNOWN') AS judged,
    count(*) FILTER (WHERE agreement.status = 'UNKNOWN') AS unknown,
    min(agreement.source_code) AS source_code
  FROM indicators.judged_agreement AS agreement
  GROUP BY agreement.module_code, agreement.year
),
counted AS (
  SELECT
    agreement.module_code,
    agreement.year,
    agreement.status,
    count(*) AS agreements,
    string_agg(agreement.locator, ';' ORDER BY agreement.locator) AS locator
  FROM indicators.judged_agreement AS agreement
  GROUP BY agreement.module_code, agreement.year, agreement.status
)
SELECT
  NULL::text AS municipality_code,
  module_year.module_code,
  status.status AS category,
  module_year.year::text AS period,
  round(100.0 * coalesce(counted.agreements, 0) / nullif(module_year.judged, 0), 4) AS value,
  CASE WHEN module_year.judged = 0 THEN 'NOT_AVAILABLE' ELSE 'FINAL' END AS status,
  CASE WHEN module_year.judged = 0 THEN 'Wat er van deze afspraken terechtkwam, staat niet in de bronnen.' END AS reason,
  CASE WHEN module_year.judged > 0 THEN coalesce(counted.agreements, 0)::numeric END AS numerator,
  nullif(module_year.judged, 0)::numeric AS denominator,
  module_year.source_code,
  counted.locator,
  NULL::text AS printed,
  module_year.source_code AS denominator_source_code,
  NULL::text AS denominator_locator,
  NULL::text AS denominator_printed,
  false AS is_carried,
  CASE WHEN module_year.unknown > 0 THEN format('Van %s afspraken zegt de bron niet wat ervan kwam.', module_year.unknown) END AS note
FROM module_year
CROSS JOIN (VALUES ('DONE'), ('LARGELY'), ('PARTLY'), ('NOT_YET')) AS status (status)
LEFT JOIN counted ON counted.module_code = module_year.module_code
  AND counted.year = module_year.year
  AND counted.status = status.status;

COMMENT ON VIEW indicators.agreement_distribution IS 'Verdeling van de prestatieafspraken naar realisatie';
