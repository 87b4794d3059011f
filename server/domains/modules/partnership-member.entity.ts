import { defineEntity, p } from "@mikro-orm/postgresql";
import { optionalCitationColumns } from "../../database/cited.ts";

/** Deelnemer of a partnership as a whole, over one half-open period. */
export const PartnershipMember = defineEntity({
  name: "PartnershipMember",
  schema: "core",
  properties: {
    municipalityCode: p.text().primary(),
    partnershipCode: p.text().primary(),
    validFrom: p.date().primary(),
    validTo: p.date().nullable(),
    ...optionalCitationColumns,
  },
});
