import type { Contribution } from "#schema/types/budgets/contribution.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** A contribution as it is read: the contract's own fields and what its relations need. */
export interface ContributionRow extends Contribution {
  readonly municipalityCode: string;
  readonly moduleCode: string;
  readonly partnershipCode: string;
}

const COLUMNS = `
  contribution.municipality_code,
  contribution.module_code,
  contribution.partnership_code,
  contribution.financial_year,
  contribution.amount,
  contribution.recurrence,
  contribution.status,
  core.citation(contribution.source_code, contribution.locator, contribution.printed) AS citation`;

const ORDER = "contribution.financial_year, contribution.module_code, municipality.name";

/** Null leaves a filter open. */
export const contributionsByFilter = keyedStatement<ContributionRow>(
  "contributions-by-filter",
  { moduleCode: "text", municipalityCode: "text", financialYear: "integer" },
  `
  SELECT key.key_index, ${COLUMNS}
  FROM key
  JOIN core.contribution ON (key.module_code IS NULL OR contribution.module_code = key.module_code)
    AND (key.municipality_code IS NULL OR contribution.municipality_code = key.municipality_code)
    AND (key.financial_year IS NULL OR contribution.financial_year = key.financial_year)
  JOIN core.municipality ON municipality.municipality_code = contribution.municipality_code
  ORDER BY ${ORDER}`,
);

export const contributionsToModules = keyedStatement<ContributionRow>(
  "contributions-to-modules",
  { moduleCode: "text", financialYear: "integer" },
  `
  SELECT key.key_index, ${COLUMNS}
  FROM key
  JOIN core.contribution ON contribution.module_code = key.module_code
    AND (key.financial_year IS NULL OR contribution.financial_year = key.financial_year)
  JOIN core.municipality ON municipality.municipality_code = contribution.municipality_code
  ORDER BY ${ORDER}`,
);

export const contributionsOfMunicipalities = keyedStatement<ContributionRow>(
  "contributions-of-municipalities",
  { municipalityCode: "text", moduleCode: "text", financialYear: "integer" },
  `
  SELECT key.key_index, ${COLUMNS}
  FROM key
  JOIN core.contribution ON contribution.municipality_code = key.municipality_code
    AND (key.module_code IS NULL OR contribution.module_code = key.module_code)
    AND (key.financial_year IS NULL OR contribution.financial_year = key.financial_year)
  JOIN core.municipality ON municipality.municipality_code = contribution.municipality_code
  ORDER BY ${ORDER}`,
);
