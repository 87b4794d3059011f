-- inhabitants: Inwoners
SELECT
  population.reference_year::text AS year,
  population.value AS inhabitants,
  population.source_code,
  population.locator,
  population.printed
FROM indicators.population
WHERE population.municipality_code = {{municipality}}
ORDER BY population.reference_year DESC
LIMIT 1
