import { relation } from "../../database/loader.ts";
import {
  type CooperationModuleRow,
  managementOrganisationsOfPartnerships,
  modulesByCode,
  modulesOfPartnerships,
  submodulesOfModules,
} from "./cooperation-module.queries.ts";

/** Samenwerkingsmodule by its code. */
export const moduleByCode = relation<{ code: string }, CooperationModuleRow>(modulesByCode);

/** Submodules of a module. */
export const submodulesOfModule = relation<{ parentCode: string }, CooperationModuleRow>(submodulesOfModules);

/** Modules on one day; null leaves a filter open. */
export interface ModulesKey {
  readonly partnershipCode: string | null;
  readonly programmeCode: string | null;
  readonly asOf: string;
  readonly includesManagementOrganisation: boolean;
  /** Says nothing where a partnership or a programme is named. */
  readonly includesFictional: boolean;
}

/** Modules of a partnership or programme. */
export const modulesOfPartnership = relation<ModulesKey, CooperationModuleRow>(modulesOfPartnerships);

/** Beheerorganisatie of a partnership on one day. */
export const managementOrganisationOfPartnership = relation<
  { partnershipCode: string; asOf: string },
  CooperationModuleRow
>(managementOrganisationsOfPartnerships);
