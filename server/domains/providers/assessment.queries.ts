import type { QualityAssessment } from "#schema/types/providers/quality-assessment.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** Null leaves the period open. */
export const assessmentsOfProviders = keyedStatement<QualityAssessment>(
  "assessments-of-providers",
  { providerCode: "text", period: "text" },
  `
  SELECT key.key_index, assessment.kind, assessment.outcome, assessment.assessed_on
  FROM key
  JOIN core.quality_assessment AS assessment ON assessment.provider_code = key.provider_code
    AND (key.period IS NULL OR (assessment.assessed_on >= core.period_start(key.period)
      AND assessment.assessed_on < core.period_end(key.period)))
  ORDER BY assessment.assessed_on DESC, assessment.kind`,
);
