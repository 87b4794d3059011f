import type { AllocationKey } from "#schema/types/budgets/allocation-key.ts";
import { statement } from "../../database/reader.ts";

/** What the sources say of an allocation: the printed total of the contributions, and the rule of the module. */
export interface PublishedAllocation {
  readonly total: string | null;
  readonly key: AllocationKey | null;
}

/** `$1` module, `$2` partnership, `$3` year. One row, also where nothing is published. */
export const publishedAllocation = statement<PublishedAllocation>(
  "published-allocation",
  `
  SELECT
    (SELECT printed_total.value
     FROM core.printed_total
     WHERE printed_total.kind = 'CONTRIBUTIONS'
       AND printed_total.year = $3
       AND printed_total.module_code IS NOT DISTINCT FROM $1
       AND ($2::text IS NULL OR printed_total.partnership_code = $2)
     LIMIT 1) AS total,
    (SELECT rule.key
     FROM core.allocation_rule AS rule
     WHERE rule.module_code = $1 AND rule.valid_from < make_date($3 + 1, 1, 1)
     ORDER BY rule.valid_from DESC
     LIMIT 1) AS key`,
);

/** One who pays: its weight is null where the sources do not give it. */
export interface PayerRow {
  readonly municipalityCode: string;
  readonly weight: string | null;
  readonly published: string | null;
}

/**
 * `$1` module, `$2` partnership, `$3` year, `$4` participants or null, `$5` who joins, `$6` who leaves, `$7` key.
 * The inhabitants are those by which the published contribution was divided, else the latest known up to the year.
 */
export const payersOfAllocation = statement<PayerRow>(
  "payers-of-allocation",
  `
  WITH module AS (
    SELECT module.code, module.partnership_code, module.is_management_organisation
    FROM core.cooperation_module AS module
    WHERE module.code = $1
  ),
  participants AS (
    SELECT participation.municipality_code
    FROM core.participation
    JOIN module ON module.code = participation.module_code
    WHERE participation.valid_from <= make_date($3, 1, 1)
      AND (participation.valid_to IS NULL OR participation.valid_to > make_date($3, 1, 1))
  ),
  members AS (
    SELECT member.municipality_code
    FROM core.partnership_member AS member
    WHERE member.partnership_code = coalesce(
        (SELECT module.partnership_code FROM module WHERE module.is_management_organisation),
        CASE WHEN $1::text IS NULL THEN $2::text END)
      AND member.valid_from <= make_date($3, 1, 1)
      AND (member.valid_to IS NULL OR member.valid_to > make_date($3, 1, 1))
  ),
  billed AS (
    SELECT contribution.municipality_code
    FROM core.contribution
    WHERE contribution.module_code = $1 AND contribution.financial_year = $3
  ),
  named AS (
    SELECT unnest($4::text[]) AS municipality_code WHERE $4::text[] IS NOT NULL
    UNION
    SELECT participants.municipality_code FROM participants WHERE $4::text[] IS NULL
    UNION
    SELECT members.municipality_code FROM members WHERE $4::text[] IS NULL
    UNION
    SELECT billed.municipality_code FROM billed
    WHERE $4::text[] IS NULL AND NOT EXISTS (SELECT FROM participants)
    UNION
    SELECT unnest($5::text[])
  )
  SELECT
    municipality.municipality_code,
    CASE WHEN $7 = 'INHABITANTS' THEN coalesce(
      (SELECT per_inhabitant.denominator
       FROM indicators.contribution_with_inhabitants AS per_inhabitant
       WHERE per_inhabitant.municipality_code = named.municipality_code
         AND per_inhabitant.module_code = $1 AND per_inhabitant.financial_year = $3),
      (SELECT population.value
       FROM indicators.population
       WHERE population.municipality_code = named.municipality_code AND population.reference_year <= $3
       ORDER BY population.reference_year DESC
       LIMIT 1)) END AS weight,
    contribution.amount AS published
  FROM named
  JOIN core.municipality ON municipality.municipality_code = named.municipality_code
  LEFT JOIN core.contribution ON contribution.municipality_code = named.municipality_code
    AND contribution.module_code = $1 AND contribution.financial_year = $3
  WHERE NOT named.municipality_code = ANY ($6::text[])
  ORDER BY municipality.name`,
);
