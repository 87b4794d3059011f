import { defineEntity, p } from "@mikro-orm/postgresql";
import { optionalCitationColumns } from "../../database/cited.ts";

/** Deelname: one municipality in one module over one half-open period. */
export const Participation = defineEntity({
  name: "Participation",
  schema: "core",
  properties: {
    municipalityCode: p.text().primary(),
    moduleCode: p.text().primary(),
    validFrom: p.date().primary(),
    validTo: p.date().nullable(),
    evidence: p.text(),
    ...optionalCitationColumns,
  },
});
