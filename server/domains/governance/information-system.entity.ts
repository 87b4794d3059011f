import { defineEntity, p } from "@mikro-orm/postgresql";
import { citationColumns } from "../../database/cited.ts";

/** Informatiesysteem and what it is for. */
export const InformationSystem = defineEntity({
  name: "InformationSystem",
  schema: "core",
  properties: {
    partnershipCode: p.text().primary(),
    name: p.text().primary(),
    formerNames: p.array(),
    purpose: p.text(),
    ...citationColumns,
  },
});
