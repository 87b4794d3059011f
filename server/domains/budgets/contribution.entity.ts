import { defineEntity, p } from "@mikro-orm/postgresql";
import { citationColumns } from "../../database/cited.ts";

/** Bijdrage: what one municipality pays for one module in one year. */
export const Contribution = defineEntity({
  name: "Contribution",
  schema: "core",
  properties: {
    municipalityCode: p.text().primary(),
    moduleCode: p.text().primary(),
    financialYear: p.integer().primary(),
    partnershipCode: p.text(),
    amount: p.decimal(),
    recurrence: p.text().nullable(),
    status: p.text(),
    ...citationColumns,
  },
});
