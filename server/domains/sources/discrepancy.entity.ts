import { defineEntity, p } from "@mikro-orm/postgresql";
import { citationColumns } from "../../database/cited.ts";

/** Tegenspraak: a printed figure beside what it should have been. */
export const Discrepancy = defineEntity({
  name: "Discrepancy",
  schema: "core",
  properties: {
    discrepancyKey: p.text().primary(),
    kind: p.text(),
    subject: p.text(),
    printedValue: p.text(),
    recomputed: p.text().nullable(),
    difference: p.decimal().nullable(),
    explanation: p.text().nullable(),
    foundBy: p.text(),
    ...citationColumns,
  },
});
