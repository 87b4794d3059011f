import type { SocialReturnSummary } from "#schema/types/providers/social-return-summary.ts";
import type { StatementDifference } from "#schema/types/providers/statement-difference.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";
import { MODULE_PERIOD, MOMENT } from "./analysis-moment.queries.ts";
import { SOCIAL_RETURN_COLUMNS, type SocialReturnRow } from "./social-return.queries.ts";

/** A difference as it is read: the contract's own fields and what its relations need. */
export interface StatementDifferenceRow extends StatementDifference {
  readonly providerCode: string;
}

const USUAL_NUMBER = 50;

/** The largest first. A declaration belongs to the module of its product category; only what has declarations is compared. */
export const differencesOfModules = keyedStatement<StatementDifferenceRow>(
  "differences-of-modules",
  { ...MODULE_PERIOD, first: "integer" },
  `WITH ${MOMENT}, compared AS (
    SELECT moment.key_index, sums.provider_code, sums.spend, sums.declared
    FROM moment
    JOIN key ON key.key_index = moment.key_index
    CROSS JOIN LATERAL (
      SELECT largest.provider_code, largest.stated AS spend, largest.declared
      FROM core.provider_difference_rollup AS largest
      WHERE moment.municipalities IS NULL AND moment.is_added_up
        AND largest.period = moment.period AND largest.module_code = moment.module_code
      ORDER BY abs(largest.stated - largest.declared) DESC, largest.provider_code
      LIMIT coalesce(key.first, ${USUAL_NUMBER})
    ) AS sums
    UNION ALL
    SELECT moment.key_index, rollup.provider_code, sum(rollup.stated), sum(rollup.declared)
    FROM moment
    JOIN core.statement_difference_rollup AS rollup ON rollup.municipality_code = ANY (moment.municipalities)
      AND rollup.month >= moment.starts_on AND rollup.month < moment.ends_on
      AND rollup.module_code = moment.module_code
    GROUP BY moment.key_index, rollup.provider_code
    UNION ALL
    SELECT moment.key_index, rollup.provider_code, sum(rollup.stated), sum(rollup.declared)
    FROM moment
    JOIN core.statement_difference_rollup AS rollup ON moment.municipalities IS NULL AND NOT moment.is_added_up
      AND rollup.month >= moment.starts_on AND rollup.month < moment.ends_on
      AND rollup.module_code = moment.module_code
    GROUP BY moment.key_index, rollup.provider_code
  ), placed AS (
    SELECT
      compared.*,
      row_number() OVER (
        PARTITION BY compared.key_index
        ORDER BY abs(compared.spend - compared.declared) DESC, compared.provider_code) AS place
    FROM compared
  )
  SELECT
    placed.key_index,
    placed.provider_code,
    moment.period,
    placed.spend,
    placed.declared,
    placed.spend - placed.declared AS difference,
    round(100 * (placed.spend - placed.declared) / nullif(placed.declared, 0), 4) AS percentage
  FROM placed
  JOIN moment ON moment.key_index = placed.key_index
  JOIN key ON key.key_index = placed.key_index
  WHERE placed.place <= coalesce(key.first, ${USUAL_NUMBER})
  ORDER BY placed.place`,
);

/** A summary as it is read, and what its relations need. */
export interface SocialReturnSummaryRow extends SocialReturnSummary {
  readonly moduleCode: string;
}

const AMOUNT = (
  value: string,
): string => `core.observation_json(${value}, 'EUR', asked.financial_year::text, false,
      core.figures_hidden_reason(), 'Over ' || asked.financial_year || ' is er geen verplichting.', NULL, NULL)`;

const ASKED_YEAR = `
  asked AS (
    SELECT
      key.key_index,
      key.module_code,
      coalesce(key.financial_year, core.default_period(key.as_of)::integer) AS financial_year
    FROM key
  )`;

export const socialReturnSummaries = keyedStatement<SocialReturnSummaryRow>(
  "social-return-summaries",
  { moduleCode: "text", financialYear: "integer", asOf: "date" },
  `WITH ${ASKED_YEAR}, summed AS (
    SELECT
      asked.key_index,
      sum(social.obliged_amount) AS obliged,
      sum(least(social.fulfilled_amount, social.obliged_amount)) AS fulfilled
    FROM asked
    JOIN core.social_return AS social ON social.financial_year = asked.financial_year
    JOIN core.contract ON contract.code = social.contract_code AND contract.module_code = asked.module_code
    GROUP BY asked.key_index
  )
  SELECT
    asked.key_index,
    asked.module_code,
    asked.financial_year,
    ${AMOUNT("summed.obliged")} AS obliged,
    ${AMOUNT("summed.fulfilled")} AS fulfilled,
    ${AMOUNT("summed.obliged - summed.fulfilled")} AS open
  FROM asked
  LEFT JOIN summed ON summed.key_index = asked.key_index`,
);

/** What is still open, the most first. */
export const openSocialReturnsOfModules = keyedStatement<SocialReturnRow>(
  "open-social-returns-of-modules",
  { moduleCode: "text", financialYear: "integer" },
  `
  SELECT key.key_index, ${SOCIAL_RETURN_COLUMNS}
  FROM key
  JOIN core.social_return AS social ON social.financial_year = key.financial_year
    AND social.fulfilled_amount < social.obliged_amount
  JOIN core.contract ON contract.code = social.contract_code AND contract.module_code = key.module_code
  ORDER BY social.obliged_amount - social.fulfilled_amount DESC, social.contract_code`,
);
