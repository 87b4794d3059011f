-- module-inhabitants: the inhabitants of all who take part in a module in a year; null where one of them is not known
CREATE VIEW indicators.module_inhabitants WITH (security_invoker = true) AS
SELECT
  membership.module_code,
  membership.year,
  count(*) AS participant_count,
  CASE WHEN bool_and(population.value IS NOT NULL) THEN sum(population.value) END AS inhabitants,
  bool_or(population.status = 'PROVISIONAL') AS is_provisional,
  min(population.source_code) AS source_code,
  concat_ws(', ', 'inwoners', membership.year, string_agg(membership.municipality_code, ' + ' ORDER BY membership.municipality_code)) AS locator
FROM indicators.membership
LEFT JOIN indicators.population ON population.municipality_code = membership.municipality_code
  AND population.reference_year = membership.year
WHERE membership.takes_part
GROUP BY membership.module_code, membership.year;

COMMENT ON VIEW indicators.module_inhabitants IS 'Inwoners van de deelnemers van een module, per jaar';
