import { defineEntity, p } from "@mikro-orm/postgresql";

/** Inwoneraantal of one municipality in one reference year, according to one source. */
export const Inhabitants = defineEntity({
  name: "Inhabitants",
  schema: "core",
  properties: {
    municipalityCode: p.text().primary(),
    referenceYear: p.integer().primary(),
    sourceCode: p.text().primary(),
    inhabitants: p.integer(),
    locator: p.text().nullable(),
    printed: p.text().nullable(),
  },
});
