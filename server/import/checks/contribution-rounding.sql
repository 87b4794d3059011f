-- contribution-rounding: contributions by inhabitants, each row rounded half up, against the printed rows and total
WITH published AS (
  SELECT contribution.municipality_code, contribution.module_code, contribution.financial_year,
    contribution.source_code, contribution.amount
  FROM core.contribution
  WHERE contribution.status = 'PUBLISHED'
),
rule_in_force AS (
  SELECT DISTINCT ON (published.module_code, published.financial_year)
    published.module_code, published.financial_year, allocation_rule.key
  FROM published
  JOIN core.allocation_rule
    ON allocation_rule.module_code = published.module_code
    AND allocation_rule.valid_from < make_date(published.financial_year + 1, 1, 1)
  ORDER BY published.module_code, published.financial_year, allocation_rule.valid_from DESC
),
-- The inhabitants that the same document prints, of the latest year that is not later than the contribution's.
weight AS (
  SELECT DISTINCT ON (published.municipality_code, published.module_code, published.financial_year)
    published.municipality_code, published.module_code, published.financial_year, inhabitants.inhabitants
  FROM published
  JOIN core.inhabitants
    ON inhabitants.municipality_code = published.municipality_code
    AND inhabitants.source_code = published.source_code
    AND inhabitants.reference_year <= published.financial_year
  ORDER BY published.municipality_code, published.module_code, published.financial_year,
    inhabitants.reference_year DESC
),
printed_sum AS (
  SELECT printed_total.module_code, printed_total.year, printed_total.source_code, printed_total.value,
    printed_total.locator, printed_total.printed
  FROM core.printed_total
  WHERE printed_total.kind = 'CONTRIBUTIONS'
),
computed AS (
  SELECT published.module_code, published.financial_year, published.source_code, published.amount,
    round(printed_sum.value * weight.inhabitants / sum(weight.inhabitants) OVER (
      PARTITION BY published.module_code, published.financial_year, published.source_code)) AS rounded
  FROM published
  JOIN rule_in_force
    ON rule_in_force.module_code = published.module_code
    AND rule_in_force.financial_year = published.financial_year
    AND rule_in_force.key = 'INHABITANTS'
  JOIN printed_sum
    ON printed_sum.module_code = published.module_code
    AND printed_sum.year = published.financial_year
    AND printed_sum.source_code = published.source_code
  LEFT JOIN weight
    ON weight.municipality_code = published.municipality_code
    AND weight.module_code = published.module_code
    AND weight.financial_year = published.financial_year
),
compared AS (
  SELECT computed.module_code, computed.financial_year, computed.source_code,
    count(*) AS row_count,
    count(*) FILTER (WHERE computed.rounded = computed.amount) AS equal_count,
    sum(computed.rounded) AS rounded
  FROM computed
  GROUP BY computed.module_code, computed.financial_year, computed.source_code
  HAVING bool_and(computed.rounded IS NOT NULL)
)
SELECT
  compared.module_code || '-' || compared.financial_year AS discrepancy_key,
  'ROUNDING' AS kind,
  format('%s, bijdragen %s: afronding per rij', cooperation_module.name, compared.financial_year) AS subject,
  format('{%s}', trim_scale(printed_sum.value)) AS printed_value,
  format('{%s}', trim_scale(compared.rounded)) AS recomputed,
  (printed_sum.value - compared.rounded)::text AS difference,
  format('Verdeeld naar inwoners en per rij afgerond op hele euro''s zijn %s van de %s bedragen gelijk aan de '
    'gedrukte; samen zijn de afgeronde bedragen {%s}, afgedrukt staat {%s}.', compared.equal_count,
    compared.row_count, trim_scale(compared.rounded), trim_scale(printed_sum.value)) AS explanation,
  compared.source_code,
  printed_sum.locator,
  printed_sum.printed
FROM compared
JOIN printed_sum
  ON printed_sum.module_code = compared.module_code
  AND printed_sum.year = compared.financial_year
  AND printed_sum.source_code = compared.source_code
JOIN core.cooperation_module ON cooperation_module.code = compared.module_code
WHERE compared.rounded <> printed_sum.value OR compared.equal_count < compared.row_count;
