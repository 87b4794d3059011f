-- contribution-with-inhabitants: each published contribution beside the inhabitants by which it is divided.
-- Which inhabitants: those printed in the source of the contribution itself, since its writers divided by them;
-- where it prints none, the latest known up to the financial year. The quotient is rounded last.
CREATE VIEW indicators.contribution_with_inhabitants WITH (security_invoker = true) AS
SELECT
  contribution.municipality_code,
  contribution.module_code,
  contribution.financial_year,
  contribution.amount AS numerator,
  denominator.inhabitants AS denominator,
  round(contribution.amount / denominator.inhabitants, 4) AS value,
  'EUR_PER_INHABITANT' AS unit,
  CASE
    WHEN denominator.inhabitants IS NULL THEN 'NOT_AVAILABLE'
    ELSE denominator.status
  END AS status,
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
    stated.inhabitants,
    stated.status,
    stated.reference_year,
    stated.source_code,
    stated.locator,
    stated.printed
  FROM (
    SELECT
      own.inhabitants::numeric AS inhabitants,
      'FINAL' AS status,
      own.reference_year,
      own.source_code,
      own.locator,
      own.printed
    FROM core.inhabitants AS own
    WHERE own.municipality_code = contribution.municipality_code AND own.source_code = contribution.source_code
    UNION ALL
    SELECT
      population.value,
      population.status,
      population.reference_year,
      population.source_code,
      population.locator,
      population.printed
    FROM indicators.population
    WHERE population.municipality_code = contribution.municipality_code
      AND population.reference_year <= contribution.financial_year
  ) AS stated
  WHERE stated.inhabitants > 0
  ORDER BY
    stated.source_code = contribution.source_code DESC,
    stated.reference_year <= contribution.financial_year DESC,
    abs(stated.reference_year - contribution.financial_year)
  LIMIT 1
) AS denominator ON true;

COMMENT ON VIEW indicators.contribution_with_inhabitants IS
  'Bijdrage naast het inwoneraantal waardoor zij gedeeld wordt, per gemeente, module en begrotingsjaar';
