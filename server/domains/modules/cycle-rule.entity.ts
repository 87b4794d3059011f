import { defineEntity, p } from "@mikro-orm/postgresql";
import { citationColumns } from "../../database/cited.ts";

/** Cyclus: what a module does how many times a year. */
export const CycleRule = defineEntity({
  name: "CycleRule",
  schema: "core",
  properties: {
    moduleCode: p.text().primary(),
    subject: p.text().primary(),
    validFrom: p.date().primary(),
    timesPerYear: p.integer().nullable(),
    periods: p.array(),
    validTo: p.date().nullable(),
    ...citationColumns,
  },
});
