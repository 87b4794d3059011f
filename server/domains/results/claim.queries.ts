import type { Claim } from "#schema/types/results/claim.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

export const claimsOfModules = keyedStatement<Claim>(
  "claims-of-modules",
  { moduleCode: "text" },
  `
  SELECT
    key.key_index,
    claim.subject,
    claim.claimed,
    claim.unit,
    claim.period,
    claim.verdict,
    core.citation(claim.source_code, claim.locator, claim.printed) AS citation
  FROM key
  JOIN core.claim ON claim.module_code = key.module_code
  ORDER BY claim.source_code, claim.claim_key`,
);
