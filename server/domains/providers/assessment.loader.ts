import type { QualityAssessment } from "#schema/types/providers/quality-assessment.ts";
import { relation } from "../../database/loader.ts";
import { assessmentsOfProviders } from "./assessment.queries.ts";

/** Beoordelingen of a provider in a period; null for all. */
export const assessmentsOfProvider = relation<
  { providerCode: string; period: string | null },
  QualityAssessment
>(assessmentsOfProviders);
