-- total-social-domain-contribution-per-inhabitant: what a municipality pays per inhabitant for all modules that it takes part in and for their management organisation. As long as one of the contributions is not known there is no total
CREATE VIEW indicators.total_social_domain_contribution_per_inhabitant WITH (security_invoker = true) AS
WITH due AS (
  SELECT
    membership.municipality_code,
    membership.year,
    membership.module_code,
    contribution.amount,
    contribution.source_code,
    contribution.locator,
    contribution.printed
  FROM indicators.membership
  LEFT JOIN core.contribution ON contribution.municipality_code = membership.municipality_code
    AND contribution.module_code = membership.module_code
    AND contribution.financial_year = membership.year
  WHERE membership.parent_code IS NULL
    AND (membership.takes_part OR contribution.amount IS NOT NULL)
),
total AS (
  SELECT
    due.municipality_code,
    due.year,
    sum(due.amount) AS amount,
    bool_and(due.amount IS NOT NULL) AS is_complete,
    string_agg(module.short_name, ', ' ORDER BY module.position) FILTER (WHERE due.amount IS NULL) AS unknown_modules,
    string_agg(module.short_name, ', ' ORDER BY module.position) AS modules,
    min(due.source_code) AS source_code,
    string_agg(due.locator, ';' ORDER BY module.position) AS locator,
    string_agg(due.printed, ' … ' ORDER BY module.position) AS printed
  FROM due
  JOIN core.cooperation_module AS module ON module.code = due.module_code
  GROUP BY due.municipality_code, due.year
)
SELECT
  total.municipality_code,
  NULL::text AS module_code,
  NULL::text AS category,
  total.year::text AS period,
  CASE WHEN total.is_complete THEN round(total.amount / population.value, 4) END AS value,
  CASE
    WHEN NOT total.is_complete OR population.value IS NULL THEN 'NOT_AVAILABLE'
    ELSE population.status
  END AS status,
  CASE
    WHEN NOT total.is_complete
      THEN format('Niet van iedere module is de bijdrage bekend: %s ontbreekt.', total.unknown_modules)
    WHEN population.value IS NULL THEN format('Het inwoneraantal van %s is niet bekend.', total.year)
  END AS reason,
  CASE WHEN total.is_complete THEN total.amount END AS numerator,
  population.value AS denominator,
  total.source_code,
  total.locator,
  total.printed,
  population.source_code AS denominator_source_code,
  population.locator AS denominator_locator,
  population.printed AS denominator_printed,
  false AS is_carried,
  format('Modules: %s.', total.modules) AS note
FROM total
LEFT JOIN indicators.population ON population.municipality_code = total.municipality_code
  AND population.reference_year = total.year;

COMMENT ON VIEW indicators.total_social_domain_contribution_per_inhabitant IS 'Alle bijdragen van een gemeente samen, per inwoner';
