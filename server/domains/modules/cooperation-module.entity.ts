import { defineEntity, p } from "@mikro-orm/postgresql";
import { optionalCitationColumns } from "../../database/cited.ts";

/** Samenwerkingsmodule, a submodule of one, or the management organisation. */
export const CooperationModule = defineEntity({
  name: "CooperationModule",
  schema: "core",
  properties: {
    code: p.text().primary(),
    partnershipCode: p.text(),
    programmeCode: p.text().nullable(),
    parentCode: p.text().nullable(),
    name: p.text(),
    shortName: p.text().nullable(),
    formerNames: p.array(),
    purpose: p.text().nullable(),
    isManagementOrganisation: p.boolean(),
    position: p.integer(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    ...optionalCitationColumns,
  },
});
