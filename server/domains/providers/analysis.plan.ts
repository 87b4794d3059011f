import { argument, parent, planned, TODAY } from "../../plans/planned-field.ts";
import { careCategoryByCode } from "../modules/care-category.loader.ts";
import {
  candidatesOfRound,
  concentrationOfModule,
  differencesOfModule,
  indicatorsMetOfModule,
  openSocialReturnsOfModule,
  socialReturnOfModule,
  talksCoverageOfModule,
  timelinessOfModule,
} from "./analysis.loader.ts";
import { providerByCode } from "./provider.loader.ts";

const MODULE_PERIOD = {
  moduleCode: argument("module"),
  period: argument("period"),
  asOf: argument("asOf", TODAY),
};

const PROVIDER = { code: parent("providerCode") };

/** How a plan answers questions about the providers of a module together. */
export const ANALYSIS_FIELDS = [
  planned("Query.talksCoverage", talksCoverageOfModule, MODULE_PERIOD),
  planned("Query.spendConcentration", concentrationOfModule, MODULE_PERIOD),
  planned("Query.indicatorsMet", indicatorsMetOfModule, MODULE_PERIOD),
  planned("IndicatorsMetShare.careCategory", careCategoryByCode, { code: parent("careCategoryCode") }),
  planned("Query.statementTimeliness", timelinessOfModule, MODULE_PERIOD),
  planned("Query.statementDifferences", differencesOfModule, { ...MODULE_PERIOD, first: argument("first") }),
  planned("StatementDifference.provider", providerByCode, PROVIDER),
  planned("Query.socialReturn", socialReturnOfModule, {
    moduleCode: argument("module"),
    financialYear: argument("financialYear"),
    asOf: argument("asOf", TODAY),
  }),
  planned("SocialReturnSummary.openObligations", openSocialReturnsOfModule, {
    moduleCode: parent("moduleCode"),
    financialYear: parent("financialYear"),
  }),
  planned("Query.talkWorkList", candidatesOfRound, {
    moduleCode: argument("module"),
    cycle: argument("cycle"),
    asOf: argument("asOf", TODAY),
    first: argument("first"),
  }),
  planned("TalkCandidate.provider", providerByCode, PROVIDER),
];
