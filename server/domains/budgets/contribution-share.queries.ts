import { keyedStatement } from "../../database/keyed-statement.ts";

/** What a municipality pays of all contributions to a module in a year, in per cent. */
export interface ContributionShareRow {
  readonly share: string | null;
}

/** The two arrays let PostgreSQL add up only the modules and years that are asked for. */
export const sharesOfContributions = keyedStatement<ContributionShareRow>(
  "shares-of-contributions",
  { municipalityCode: "text", moduleCode: "text", financialYear: "integer" },
  `
  SELECT key.key_index, contribution.share
  FROM key
  JOIN indicators.contribution_share AS contribution ON contribution.municipality_code = key.municipality_code
    AND contribution.module_code = key.module_code
    AND contribution.financial_year = key.financial_year
  WHERE contribution.module_code = ANY (ARRAY(SELECT key.module_code FROM key))
    AND contribution.financial_year = ANY (ARRAY(SELECT key.financial_year FROM key))`,
);
