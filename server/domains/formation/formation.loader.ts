import type { FormationStage } from "#schema/types/formation/formation-stage.ts";
import { relation } from "../../database/loader.ts";
import { type FormationRow, formationsByFilter } from "./formation.queries.ts";

/** Which formations; null leaves a filter open. */
export interface FormationsKey {
  readonly partnershipCode: string | null;
  readonly moduleCode: string | null;
  readonly year: number | null;
  readonly stage: FormationStage | null;
}

/** Formaties of a module, or of all. */
export const formationsOfFilter = relation<FormationsKey, FormationRow>(formationsByFilter);
