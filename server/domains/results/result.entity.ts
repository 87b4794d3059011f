import { defineEntity, p } from "@mikro-orm/postgresql";
import { citationColumns } from "../../database/cited.ts";

/** Resultaat: a value, or the reason why there is none. */
export const Result = defineEntity({
  name: "Result",
  schema: "core",
  properties: {
    resultKey: p.text().primary(),
    moduleCode: p.text(),
    measureCode: p.text(),
    category: p.text().nullable(),
    year: p.integer().nullable(),
    period: p.text().nullable(),
    kind: p.text(),
    value: p.decimal().nullable(),
    status: p.text(),
    reason: p.text().nullable(),
    ...citationColumns,
  },
});
