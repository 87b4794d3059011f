-- contribution-per-inhabitant: what a municipality pays for a module, per inhabitant.
-- Which inhabitants: those printed in the source of the contribution itself, since its writers divided by them;
-- where it prints none, the latest known up to the financial year. The quotient is rounded last.
CREATE VIEW indicators.contribution_per_inhabitant WITH (security_invoker = true) AS
SELECT
  contribution.municipality_code,
  contribution.module_code,
  contribution.financial_year,
  contribution.amount AS numerator,
  denominator.inhabitants::numeric AS denominator,
  round(contribution.amount / denominator.inhabitants, 4) AS value,
  'EUR_PER_INHABITANT' AS unit,
  CASE WHEN denominator.inhabitants IS NULL THEN 'NOT_AVAILABLE' ELSE 'FINAL' END AS status,
  CASE WHEN denominator.inhabitants IS NULL THEN
    format('Van deze gemeente is tot en met %s geen inwoneraantal bekend in de bronnen.', contribution.financial_year)
  END AS reason,
  contribution.source_code,
  contribution.locator,
  contribution.printed,
  denominator.reference_year AS denominator_year,
  denominator.source_code AS denominator_source_code,
  denominator.locator AS denominator_locator,
  denominator.printed AS denominator_printed
FROM core.contribution
LEFT JOIN LATERAL (
  SELECT
    inhabitants.inhabitants,
    inhabitants.reference_year,
    inhabitants.source_code,
    inhabitants.locator,
    inhabitants.printed
  FROM core.inhabitants
  JOIN core.source ON source.code = inhabitants.source_code
  WHERE inhabitants.municipality_code = contribution.municipality_code
    AND inhabitants.inhabitants > 0
    AND (
      inhabitants.source_code = contribution.source_code
      OR inhabitants.reference_year <= contribution.financial_year
    )
  ORDER BY
    inhabitants.source_code = contribution.source_code DESC,
    inhabitants.reference_year <= contribution.financial_year DESC,
    abs(inhabitants.reference_year - contribution.financial_year),
    source.published_on DESC NULLS LAST,
    inhabitants.source_code
  LIMIT 1
) AS denominator ON true;

COMMENT ON VIEW indicators.contribution_per_inhabitant IS 'Bijdrage per inwoner, per gemeente, module en begrotingsjaar';
