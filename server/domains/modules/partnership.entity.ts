import { defineEntity, p } from "@mikro-orm/postgresql";
import { optionalCitationColumns } from "../../database/cited.ts";

/** Samenwerkingsverband: a joint arrangement or a cooperation agreement. */
export const Partnership = defineEntity({
  name: "Partnership",
  schema: "core",
  properties: {
    code: p.text().primary(),
    name: p.text(),
    abbreviation: p.text().nullable(),
    legalForm: p.text(),
    isModular: p.boolean(),
    isFictional: p.boolean(),
    hostMunicipalityCode: p.text().nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    ...optionalCitationColumns,
  },
});
