import { relation } from "../../database/loader.ts";
import { agreementsOfModules, type PerformanceAgreementRow } from "./performance-agreement.queries.ts";

/** Agreements of a module; null leaves the year open. */
export interface AgreementsKey {
  readonly moduleCode: string;
  readonly year: number | null;
}

/** Prestatieafspraken of a module. */
export const agreementsOfModule = relation<AgreementsKey, PerformanceAgreementRow>(agreementsOfModules);
