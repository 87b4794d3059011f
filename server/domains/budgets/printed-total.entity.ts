import { defineEntity, p } from "@mikro-orm/postgresql";
import { citationColumns } from "../../database/cited.ts";

/** Afgedrukt totaal under a list, kept as printed. */
export const PrintedTotal = defineEntity({
  name: "PrintedTotal",
  schema: "core",
  properties: {
    totalKey: p.text().primary(),
    kind: p.text(),
    partnershipCode: p.text(),
    moduleCode: p.text().nullable(),
    year: p.integer().nullable(),
    subject: p.text().nullable(),
    value: p.decimal(),
    ...citationColumns,
  },
});
