import { relation } from "../../database/loader.ts";
import {
  type ParticipationKey,
  type ParticipationPeriodRow,
  participationsByKey,
  participationsOfModules,
  participationsOfMunicipalities,
} from "./participation.queries.ts";

/** Which periods: those of one day, or with history also those that had ended by then. */
interface Moment {
  readonly asOf: string;
  readonly hasHistory: boolean;
}

/** One deelname, by what it is known by. */
export const participationByKey = relation<ParticipationKey, ParticipationPeriodRow>(participationsByKey);

/** Deelnames in a module. */
export const participationsOfModule = relation<Moment & { moduleCode: string }, ParticipationPeriodRow>(
  participationsOfModules,
);

/** Deelnames of a municipality. */
export const participationsOfMunicipality = relation<
  Moment & { municipalityCode: string },
  ParticipationPeriodRow
>(participationsOfMunicipalities);
