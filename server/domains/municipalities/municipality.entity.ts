import { defineEntity, p } from "@mikro-orm/postgresql";

/** Gemeente: by CBS code; it keeps its code through a redivision in which it goes on. */
export const Municipality = defineEntity({
  name: "Municipality",
  schema: "core",
  properties: {
    municipalityCode: p.text().primary(),
    name: p.text(),
    province: p.text().nullable(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    isFictional: p.boolean(),
  },
});
