import { statement } from "../../database/reader.ts";

/** What a municipality pays of all contributions to a module in a year, in per cent. */
export interface ContributionShareRow {
  readonly share: string | null;
}

/** The two arrays let PostgreSQL add up only the modules and years that are asked for. */
export const sharesOfContributions = statement<ContributionShareRow & { keyIndex: number }>(
  "shares-of-contributions",
  `
  WITH key AS MATERIALIZED (
    SELECT asked.key_index, asked.municipality_code, asked.module_code, asked.financial_year
    FROM jsonb_to_recordset($1) AS asked (
      key_index integer, municipality_code text, module_code text, financial_year integer)
  )
  SELECT key.key_index, contribution.share
  FROM key
  JOIN indicators.contribution_share AS contribution ON contribution.municipality_code = key.municipality_code
    AND contribution.module_code = key.module_code
    AND contribution.financial_year = key.financial_year
  WHERE contribution.module_code = ANY (ARRAY(SELECT key.module_code FROM key))
    AND contribution.financial_year = ANY (ARRAY(SELECT key.financial_year FROM key))`,
);
