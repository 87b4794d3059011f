import type { SocialReturn } from "#schema/types/providers/social-return.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** An obligation as it is read: the contract's own fields and what its relations need. */
export interface SocialReturnRow extends SocialReturn {
  readonly contractCode: string;
}

export const SOCIAL_RETURN_COLUMNS = `
  social.contract_code,
  social.financial_year,
  social.obliged_amount AS obliged,
  social.fulfilled_amount AS fulfilled,
  greatest(social.obliged_amount - social.fulfilled_amount, 0) AS open,
  social.due_on`;

/** Null leaves the year open. */
export const socialReturnsOfProviders = keyedStatement<SocialReturnRow>(
  "social-returns-of-providers",
  { providerCode: "text", financialYear: "integer" },
  `
  SELECT key.key_index, ${SOCIAL_RETURN_COLUMNS}
  FROM key
  JOIN core.social_return AS social ON social.provider_code = key.provider_code
    AND (key.financial_year IS NULL OR social.financial_year = key.financial_year)
  ORDER BY social.financial_year DESC, social.contract_code`,
);
