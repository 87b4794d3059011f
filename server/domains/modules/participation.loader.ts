import { relation } from "../../database/loader.ts";
import {
  type ParticipationPeriodRow,
  participationsOfModules,
  participationsOfMunicipalities,
} from "./participation.queries.ts";

/** Which periods: those of one day, or with history also those that had ended by then. */
interface Moment {
  readonly asOf: string;
  readonly hasHistory: boolean;
}

/** Deelnames in a module. */
export const participationsOfModule = relation<Moment & { moduleCode: string }, ParticipationPeriodRow>(
  participationsOfModules,
);

/** Deelnames of a municipality. */
export const participationsOfMunicipality = relation<
  Moment & { municipalityCode: string },
  ParticipationPeriodRow
>(participationsOfMunicipalities);
