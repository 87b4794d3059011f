import { defineEntity, p } from "@mikro-orm/postgresql";

/** Maat: what a result counts, and in which unit. */
export const Measure = defineEntity({
  name: "Measure",
  schema: "core",
  properties: {
    code: p.text().primary(),
    name: p.text(),
    unit: p.text(),
    kind: p.text().nullable(),
  },
});
