import type { PerformanceAgreement } from "#schema/types/results/performance-agreement.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** An agreement as it is read: the contract's own fields and what its relations need. */
export interface PerformanceAgreementRow extends PerformanceAgreement {
  readonly moduleCode: string;
}

export const agreementsOfModules = keyedStatement<PerformanceAgreementRow>(
  "agreements-of-modules",
  { moduleCode: "text", year: "integer" },
  `
  SELECT
    key.key_index,
    agreement.agreement_key AS id,
    agreement.module_code,
    agreement.year,
    agreement.area,
    agreement.description,
    agreement.status,
    agreement.printed_status,
    agreement.outlook,
    core.citation(agreement.source_code, agreement.locator, agreement.printed) AS citation
  FROM key
  JOIN core.performance_agreement AS agreement ON agreement.module_code = key.module_code
    AND (key.year IS NULL OR agreement.year = key.year)
  ORDER BY agreement.year, agreement.area, agreement.position, agreement.agreement_key`,
);
