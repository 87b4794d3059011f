import { argument, constant, parent, planned } from "../../plans/planned-field.ts";
import { moduleByCode } from "../modules/cooperation-module.loader.ts";
import { claimsOfModule } from "./claim.loader.ts";
import { agreementsOfModule } from "./performance-agreement.loader.ts";
import { resultsOfFilter } from "./result.loader.ts";

/** How a plan answers fields about what came of the work. */
export const RESULT_FIELDS = [
  planned("Query.results", resultsOfFilter, {
    moduleCode: argument("module"),
    measureCode: argument("measure"),
    year: argument("year"),
    kind: argument("kind"),
  }),
  planned("CooperationModule.results", resultsOfFilter, {
    moduleCode: parent("code"),
    measureCode: constant(null),
    year: argument("year"),
    kind: constant(null),
  }),
  planned("CooperationModule.performanceAgreements", agreementsOfModule, {
    moduleCode: parent("code"),
    year: argument("year"),
  }),
  planned("CooperationModule.claims", claimsOfModule, { moduleCode: parent("code") }),
  planned("PerformanceAgreement.module", moduleByCode, { code: parent("moduleCode") }),
  planned("Result.module", moduleByCode, { code: parent("moduleCode") }),
];
