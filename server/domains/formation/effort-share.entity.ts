import { defineEntity, p } from "@mikro-orm/postgresql";
import { citationColumns } from "../../database/cited.ts";

/** Inzet: a part of a team's hours, in per cent of what was budgeted. */
export const EffortShare = defineEntity({
  name: "EffortShare",
  schema: "core",
  properties: {
    moduleCode: p.text().primary(),
    year: p.integer().primary(),
    area: p.text().primary(),
    position: p.integer().primary(),
    label: p.text().nullable(),
    percentage: p.decimal(),
    ...citationColumns,
  },
});
