import { defineEntity, p } from "@mikro-orm/postgresql";
import { citationColumns } from "../../database/cited.ts";

/** Prestatieafspraak and what became of it. */
export const PerformanceAgreement = defineEntity({
  name: "PerformanceAgreement",
  schema: "core",
  properties: {
    agreementKey: p.text().primary(),
    moduleCode: p.text(),
    year: p.integer(),
    area: p.text(),
    position: p.integer(),
    description: p.text(),
    status: p.text(),
    printedStatus: p.text(),
    outlook: p.text().nullable(),
    ...citationColumns,
  },
});
