import { argument, parent, planned, TODAY } from "../../plans/planned-field.ts";
import { municipalityByCode } from "../municipalities/municipality.loader.ts";
import { careCategoriesOfModule } from "./care-category.loader.ts";
import { moduleByCode, modulesOfPartnership, submodulesOfModule } from "./cooperation-module.loader.ts";
import { cyclesOfModule } from "./cycle-rule.loader.ts";
import { eventsOfModule } from "./event.loader.ts";
import { tasksOfModule } from "./module-task.loader.ts";
import { participantCountOfModule } from "./participant-count.loader.ts";
import { participationsOfModule, participationsOfMunicipality } from "./participation.loader.ts";
import { partnershipByCode } from "./partnership.loader.ts";
import { programmeByCode } from "./programme.loader.ts";

const MOMENT = { asOf: argument("asOf", TODAY), hasHistory: argument("history", false) };

/** How a plan answers fields about modules and who takes part in them. */
export const MODULE_FIELDS = [
  planned("Query.module", moduleByCode, { code: argument("code") }),
  planned("Query.modules", modulesOfPartnership, {
    partnershipCode: argument("partnership"),
    programmeCode: argument("programme"),
    asOf: argument("asOf", TODAY),
    includesManagementOrganisation: argument("includeManagementOrganisation", false),
    includesFictional: argument("includeFictional", false),
  }),
  planned("CooperationModule.programme", programmeByCode, { code: parent("programmeCode") }),
  planned("CooperationModule.partnership", partnershipByCode, { code: parent("partnershipCode") }),
  planned("CooperationModule.parent", moduleByCode, { code: parent("parentCode") }),
  planned("CooperationModule.submodules", submodulesOfModule, { parentCode: parent("code") }),
  planned("CooperationModule.careCategories", careCategoriesOfModule, { moduleCode: parent("code") }),
  planned("CooperationModule.cycles", cyclesOfModule, { moduleCode: parent("code") }),
  planned("CooperationModule.events", eventsOfModule, { moduleCode: parent("code") }),
  planned("CooperationModule.tasks", tasksOfModule, {
    moduleCode: parent("code"),
    asOf: argument("asOf", TODAY),
  }),
  planned("CooperationModule.participations", participationsOfModule, {
    moduleCode: parent("code"),
    ...MOMENT,
  }),
  planned(
    "CooperationModule.participantCount",
    participantCountOfModule,
    { moduleCode: parent("code"), asOf: argument("asOf", TODAY) },
    "participants",
  ),
  planned("Municipality.participations", participationsOfMunicipality, {
    municipalityCode: parent("code"),
    ...MOMENT,
  }),
  planned("Participation.municipality", municipalityByCode, { code: parent("municipalityCode") }),
  planned("Participation.module", moduleByCode, { code: parent("moduleCode") }),
  planned("Event.module", moduleByCode, { code: parent("moduleCode") }),
];
