import type { PerformanceAgreement } from "#schema/types/results/performance-agreement.ts";
import { statement } from "../../database/reader.ts";

/** An agreement as it is read: the contract's own fields and what its relations need. */
export interface PerformanceAgreementRow extends PerformanceAgreement {
  readonly moduleCode: string;
}

export const agreementsOfModules = statement<PerformanceAgreementRow & { keyIndex: number }>(
  "agreements-of-modules",
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
  FROM jsonb_to_recordset($1) AS key (key_index integer, module_code text, year integer)
  JOIN core.performance_agreement AS agreement ON agreement.module_code = key.module_code
    AND (key.year IS NULL OR agreement.year = key.year)
  ORDER BY agreement.year, agreement.area, agreement.position, agreement.agreement_key`,
);
