import { argument, constant, parent, planned, TODAY } from "../../plans/planned-field.ts";
import { municipalityByCode } from "../municipalities/municipality.loader.ts";
import { managementOrganisationOfPartnership, modulesOfPartnership } from "./cooperation-module.loader.ts";
import { eventsOfPartnership } from "./event.loader.ts";
import { municipalitiesOfFilter } from "./municipality-list.loader.ts";
import { everyPartnership, partnershipByCode } from "./partnership.loader.ts";
import { membersOfPartnership } from "./partnership-member.loader.ts";
import { programmesOfPartnership } from "./programme.loader.ts";

const BY_CODE_TODAY = { partnershipCode: parent("code"), asOf: argument("asOf", TODAY) };

/** How a plan answers fields about partnerships, their programmes and their members. */
export const PARTNERSHIP_FIELDS = [
  planned("Query.partnerships", everyPartnership, {
    includesFictional: argument("includeFictional", false),
  }),
  planned("Query.partnership", partnershipByCode, { code: argument("code") }),
  planned("Query.programmes", programmesOfPartnership, {
    partnershipCode: argument("partnership"),
    includesFictional: argument("includeFictional", false),
  }),
  planned("Query.municipalities", municipalitiesOfFilter, {
    asOf: argument("asOf", TODAY),
    partnershipCode: argument("partnership"),
    moduleCode: argument("module"),
    sizeClass: argument("sizeClass"),
    includesFictional: argument("includeFictional", false),
  }),
  planned("Partnership.municipalities", membersOfPartnership, BY_CODE_TODAY),
  planned("Partnership.hostMunicipality", municipalityByCode, { code: parent("hostMunicipalityCode") }),
  planned("Partnership.programmes", programmesOfPartnership, {
    partnershipCode: parent("code"),
    includesFictional: constant(true),
  }),
  planned("Partnership.modules", modulesOfPartnership, {
    ...BY_CODE_TODAY,
    programmeCode: constant(null),
    includesManagementOrganisation: constant(false),
    includesFictional: constant(true),
  }),
  planned("Partnership.managementOrganisation", managementOrganisationOfPartnership, BY_CODE_TODAY),
  planned("Partnership.events", eventsOfPartnership, { partnershipCode: parent("code") }),
  planned("Programme.partnership", partnershipByCode, { code: parent("partnershipCode") }),
  planned("Programme.modules", modulesOfPartnership, {
    partnershipCode: parent("partnershipCode"),
    programmeCode: parent("code"),
    asOf: argument("asOf", TODAY),
    includesManagementOrganisation: constant(false),
    includesFictional: constant(true),
  }),
];
