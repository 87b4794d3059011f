import { defineEntity, p } from "@mikro-orm/postgresql";
import { citationColumns } from "../../database/cited.ts";

/** Bestuursorgaan or consultation of a partnership. */
export const GoverningBody = defineEntity({
  name: "GoverningBody",
  schema: "core",
  properties: {
    code: p.text().primary(),
    partnershipCode: p.text(),
    name: p.text(),
    kind: p.text(),
    composition: p.text(),
    decides: p.array(),
    advises: p.array(),
    meetingsPerYear: p.integer().nullable(),
    ...citationColumns,
  },
});
