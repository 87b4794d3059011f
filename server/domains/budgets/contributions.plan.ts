import { argument, parent, planned } from "../../plans/planned-field.ts";
import { moduleByCode } from "../modules/cooperation-module.loader.ts";
import { partnershipByCode } from "../modules/partnership.loader.ts";
import { municipalityByCode } from "../municipalities/municipality.loader.ts";
import {
  contributionsOfFilter,
  contributionsOfMunicipality,
  contributionsToModule,
} from "./contribution.loader.ts";
import { componentsOfContribution } from "./contribution-component.loader.ts";
import { contributionPerInhabitant } from "./contribution-per-inhabitant.loader.ts";
import { shareOfContribution } from "./contribution-share.loader.ts";

const THIS_CONTRIBUTION = {
  municipalityCode: parent("municipalityCode"),
  moduleCode: parent("moduleCode"),
  financialYear: parent("financialYear"),
};

/** How a plan answers fields about contributions. */
export const CONTRIBUTION_FIELDS = [
  planned("Query.contributions", contributionsOfFilter, {
    moduleCode: argument("module"),
    municipalityCode: argument("municipality"),
    financialYear: argument("financialYear"),
  }),
  planned("CooperationModule.contributions", contributionsToModule, {
    moduleCode: parent("code"),
    financialYear: argument("financialYear"),
  }),
  planned("Municipality.contributions", contributionsOfMunicipality, {
    municipalityCode: parent("code"),
    moduleCode: argument("module"),
    financialYear: argument("financialYear"),
  }),
  planned("Contribution.municipality", municipalityByCode, { code: parent("municipalityCode") }),
  planned("Contribution.module", moduleByCode, { code: parent("moduleCode") }),
  planned("Contribution.partnership", partnershipByCode, { code: parent("partnershipCode") }),
  planned("Contribution.share", shareOfContribution, THIS_CONTRIBUTION, "share"),
  planned("Contribution.perInhabitant", contributionPerInhabitant, THIS_CONTRIBUTION),
  planned("Contribution.components", componentsOfContribution, THIS_CONTRIBUTION),
];
