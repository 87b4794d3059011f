import { defineEntity, p } from "@mikro-orm/postgresql";

/** Termijn of the planning and control cycle. */
export const PlanningRule = defineEntity({
  name: "PlanningRule",
  schema: "core",
  properties: {
    code: p.text().primary(),
    validFrom: p.date().primary(),
    validTo: p.date().nullable(),
    step: p.text(),
    anchor: p.text(),
    daysBefore: p.integer().nullable(),
    month: p.integer().nullable(),
    day: p.integer().nullable(),
    addressee: p.text(),
    legalBasis: p.text().nullable(),
    position: p.integer(),
  },
});
