import { defineEntity, p } from "@mikro-orm/postgresql";
import { citationColumns } from "../../database/cited.ts";

/** Gebeurtenis on a day, in a month or in a year. */
export const Event = defineEntity({
  name: "Event",
  schema: "core",
  properties: {
    eventKey: p.text().primary(),
    partnershipCode: p.text(),
    moduleCode: p.text().nullable(),
    on: p.text(),
    description: p.text(),
    ...citationColumns,
  },
});
