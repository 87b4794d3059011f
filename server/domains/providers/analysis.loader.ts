import type { ConcentrationStep } from "#schema/types/providers/concentration-step.ts";
import type { StatementTimeliness } from "#schema/types/providers/statement-timeliness.ts";
import type { TalksCoverage } from "#schema/types/providers/talks-coverage.ts";
import { relation } from "../../database/loader.ts";
import {
  differencesOfModules,
  openSocialReturnsOfModules,
  type SocialReturnSummaryRow,
  type StatementDifferenceRow,
  socialReturnSummaries,
} from "./difference.queries.ts";
import { type IndicatorsMetRow, indicatorsMetOfModules, timelinessOfModules } from "./quality.queries.ts";
import type { SocialReturnRow } from "./social-return.queries.ts";
import { concentrationsOfModules, talksCoverages } from "./talks-coverage.queries.ts";
import { candidatesOfRounds, type TalkCandidateRow } from "./work-list.queries.ts";

/** The providers of a module in a period; null is the default one of the day. */
export interface ModulePeriodKey {
  readonly moduleCode: string;
  readonly period: string | null;
  readonly asOf: string;
}

/** Dekking by talks. */
export const talksCoverageOfModule = relation<ModulePeriodKey, TalksCoverage>(talksCoverages);

/** Concentratie of spend. */
export const concentrationOfModule = relation<ModulePeriodKey, ConcentrationStep>(concentrationsOfModules);

/** Gehaalde indicatoren by care category. */
export const indicatorsMetOfModule = relation<ModulePeriodKey, IndicatorsMetRow>(indicatorsMetOfModules);

/** Tijdigheid by month. */
export const timelinessOfModule = relation<ModulePeriodKey, StatementTimeliness>(timelinessOfModules);

/** Verschillen between statement and declarations, the largest first. */
export const differencesOfModule = relation<
  ModulePeriodKey & { first: number | null },
  StatementDifferenceRow
>(differencesOfModules);

/** Stand of social return. */
export const socialReturnOfModule = relation<
  { moduleCode: string; financialYear: number | null; asOf: string },
  SocialReturnSummaryRow
>(socialReturnSummaries);

/** What of it is open. */
export const openSocialReturnsOfModule = relation<
  { moduleCode: string; financialYear: number },
  SocialReturnRow
>(openSocialReturnsOfModules);

/** Werklijst of a round. */
export const candidatesOfRound = relation<
  { moduleCode: string; cycle: string | null; asOf: string; first: number | null },
  TalkCandidateRow
>(candidatesOfRounds);
