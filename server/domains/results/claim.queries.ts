import type { Claim } from "#schema/types/results/claim.ts";
import { statement } from "../../database/reader.ts";

export const claimsOfModules = statement<Claim & { keyIndex: number }>(
  "claims-of-modules",
  `
  SELECT
    key.key_index,
    claim.subject,
    claim.claimed,
    claim.unit,
    claim.period,
    claim.verdict,
    core.citation(claim.source_code, claim.locator, claim.printed) AS citation
  FROM jsonb_to_recordset($1) AS key (key_index integer, module_code text)
  JOIN core.claim ON claim.module_code = key.module_code
  ORDER BY claim.source_code, claim.claim_key`,
);
