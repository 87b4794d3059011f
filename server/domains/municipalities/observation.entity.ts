import { defineEntity, p } from "@mikro-orm/postgresql";

/** Waarneming of one measure in one municipality and period, from open data. */
export const Observation = defineEntity({
  name: "Observation",
  schema: "core",
  properties: {
    municipalityCode: p.text().primary(),
    measureCode: p.text().primary(),
    category: p.text().primary(),
    period: p.text().primary(),
    sourceCode: p.text().primary(),
    value: p.decimal().nullable(),
    status: p.text(),
    reason: p.text().nullable(),
  },
});
