import { defineEntity, p } from "@mikro-orm/postgresql";
import { optionalCitationColumns } from "../../database/cited.ts";

/** Grootteklasse: the class by which a partnership composes its executive board. */
export const MunicipalitySizeClass = defineEntity({
  name: "MunicipalitySizeClass",
  schema: "core",
  properties: {
    municipalityCode: p.text().primary(),
    partnershipCode: p.text().primary(),
    sizeClass: p.text(),
    ...optionalCitationColumns,
  },
});
