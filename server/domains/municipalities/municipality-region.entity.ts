import { defineEntity, p } from "@mikro-orm/postgresql";

/** Regio in which a municipality lies: labour market or youth care. */
export const MunicipalityRegion = defineEntity({
  name: "MunicipalityRegion",
  schema: "core",
  properties: {
    municipalityCode: p.text().primary(),
    kind: p.text().primary(),
    region: p.text(),
    regionCode: p.text().nullable(),
    sourceCode: p.text(),
  },
});
