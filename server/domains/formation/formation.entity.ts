import { defineEntity, p } from "@mikro-orm/postgresql";
import { citationColumns } from "../../database/cited.ts";

/** Formatie of one module, in one version. */
export const Formation = defineEntity({
  name: "Formation",
  schema: "core",
  properties: {
    formationKey: p.text().primary(),
    moduleCode: p.text(),
    year: p.integer().nullable(),
    stage: p.text(),
    label: p.text(),
    fullTimeHoursPerWeek: p.decimal().nullable(),
    printedTotal: p.decimal().nullable(),
    ...citationColumns,
  },
});
