-- membership: for every member of a partnership, every module of it and every year that its figures are of, whether it takes part.
-- The day that counts is 1 January, or the first day of a partnership or module that begins later in that year.
-- Null where the participants of that time are not named in any source.
CREATE VIEW indicators.membership WITH (security_invoker = true) AS
WITH year_of_partnership AS (
  SELECT budget.partnership_code, budget.financial_year AS year FROM core.budget
  UNION
  SELECT contribution.partnership_code, contribution.financial_year FROM core.contribution
  UNION
  SELECT module.partnership_code, formation.year
  FROM core.formation
  JOIN core.cooperation_module AS module ON module.code = formation.module_code
  UNION
  SELECT module.partnership_code, result.year
  FROM core.result
  JOIN core.cooperation_module AS module ON module.code = result.module_code
),
module_year AS (
  SELECT
    module.code AS module_code,
    module.parent_code,
    module.partnership_code,
    module.is_management_organisation,
    year_of_partnership.year,
    true AS has_begun,
    greatest(make_date(year_of_partnership.year, 1, 1), module.valid_from) AS reference_date
  FROM year_of_partnership
  JOIN core.cooperation_module AS module ON module.partnership_code = year_of_partnership.partnership_code
  WHERE module.valid_from < make_date(year_of_partnership.year + 1, 1, 1)
    AND (module.valid_to IS NULL OR module.valid_to > make_date(year_of_partnership.year, 1, 1))
  UNION
  -- a module that is paid for before it begins
  SELECT
    module.code,
    module.parent_code,
    module.partnership_code,
    module.is_management_organisation,
    contribution.financial_year,
    false,
    module.valid_from
  FROM core.contribution
  JOIN core.cooperation_module AS module ON module.code = contribution.module_code
  WHERE contribution.financial_year < extract(year FROM module.valid_from)
),
member_of_module_year AS (
  SELECT
    member.municipality_code,
    module_year.module_code,
    module_year.parent_code,
    module_year.partnership_code,
    module_year.is_management_organisation,
    module_year.year,
    module_year.has_begun,
    participation.municipality_code IS NOT NULL AS is_named,
    participation.source_code,
    participation.locator,
    participation.printed
  FROM module_year
  JOIN core.partnership_member AS member ON member.partnership_code = module_year.partnership_code
    AND member.valid_from <= module_year.reference_date
    AND (member.valid_to IS NULL OR member.valid_to > module_year.reference_date)
  LEFT JOIN core.participation ON participation.municipality_code = member.municipality_code
    AND participation.module_code = module_year.module_code
    AND participation.valid_from <= module_year.reference_date
    AND (participation.valid_to IS NULL OR participation.valid_to > module_year.reference_date)
)
SELECT
  member.municipality_code,
  member.module_code,
  member.parent_code,
  member.partnership_code,
  member.is_management_organisation,
  member.year,
  member.has_begun,
  CASE
    WHEN member.is_management_organisation THEN true
    WHEN bool_or(member.is_named) OVER (PARTITION BY member.module_code, member.year) THEN member.is_named
  END AS takes_part,
  member.source_code,
  member.locator,
  member.printed
FROM member_of_module_year AS member;

COMMENT ON VIEW indicators.membership IS 'Leden van een samenwerkingsverband per module en jaar, met of zij deelnemen';
