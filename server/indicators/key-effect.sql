-- key-effect: what a municipality would pay more (or less) for a module if it were paid by inhabitants; the total stays as it is
CREATE VIEW indicators.key_effect WITH (security_invoker = true) AS
WITH billed AS (
  SELECT
    contribution.municipality_code,
    contribution.module_code,
    contribution.financial_year,
    contribution.amount,
    contribution.source_code,
    contribution.locator,
    contribution.printed,
    rule.key,
    population.value AS inhabitants,
    population.source_code AS population_source_code,
    population.locator AS population_locator,
    population.printed AS population_printed
  FROM core.contribution
  LEFT JOIN LATERAL (
    SELECT allocation_rule.key
    FROM core.allocation_rule
    WHERE allocation_rule.module_code = contribution.module_code
      AND allocation_rule.valid_from < make_date(contribution.financial_year + 1, 1, 1)
    ORDER BY allocation_rule.valid_from DESC
    LIMIT 1
  ) AS rule ON true
  LEFT JOIN indicators.population ON population.municipality_code = contribution.municipality_code
    AND population.reference_year = contribution.financial_year
),
other_key AS (
  SELECT
    billed.municipality_code,
    billed.module_code,
    billed.financial_year,
    billed.amount,
    billed.key,
    CASE WHEN bool_and(billed.inhabitants IS NOT NULL) OVER module_year AND billed.key <> 'INHABITANTS'
      THEN sum(billed.amount) OVER module_year * billed.inhabitants / sum(billed.inhabitants) OVER module_year
    END AS amount_by_inhabitants,
    billed.source_code,
    billed.locator,
    billed.printed,
    billed.population_source_code,
    billed.population_locator,
    billed.population_printed
  FROM billed
  WINDOW module_year AS (PARTITION BY billed.module_code, billed.financial_year)
)
SELECT
  membership.municipality_code,
  membership.module_code,
  NULL::text AS category,
  membership.year::text AS period,
  round(other_key.amount_by_inhabitants - other_key.amount, 2) AS value,
  CASE
    WHEN other_key.amount_by_inhabitants IS NOT NULL THEN 'FINAL'
    WHEN membership.takes_part IS FALSE THEN 'NOT_APPLICABLE'
    ELSE 'NOT_AVAILABLE'
  END AS status,
  CASE
    WHEN other_key.amount_by_inhabitants IS NOT NULL THEN NULL
    WHEN membership.takes_part IS FALSE THEN 'Deze gemeente neemt niet deel aan deze module.'
    WHEN membership.takes_part IS NULL THEN 'Welke gemeenten in dit jaar deelnamen, staat niet in de bronnen.'
    ELSE CASE
      WHEN other_key.key = 'INHABITANTS'
        THEN 'Deze module wordt al naar inwoners verdeeld; de gewichten van een andere sleutel staan niet in de bronnen.'
      ELSE format('De bijdragen per gemeente aan deze module zijn over %s niet gepubliceerd in de bronnen.', membership.year)
    END
  END AS reason,
  NULL::numeric AS numerator,
  NULL::numeric AS denominator,
  other_key.source_code,
  other_key.locator,
  other_key.printed,
  other_key.population_source_code AS denominator_source_code,
  other_key.population_locator AS denominator_locator,
  other_key.population_printed AS denominator_printed,
  false AS is_carried,
  CASE WHEN other_key.amount_by_inhabitants IS NOT NULL
    THEN format('Verdeeld naar inwoners zou de bijdrage € %s zijn.', replace(round(other_key.amount_by_inhabitants, 2)::text, '.', ','))
  END AS note
FROM indicators.membership
LEFT JOIN other_key ON other_key.municipality_code = membership.municipality_code
  AND other_key.module_code = membership.module_code
  AND other_key.financial_year = membership.year;

COMMENT ON VIEW indicators.key_effect IS 'Effect van een andere verdeelsleutel: naar inwoners';
