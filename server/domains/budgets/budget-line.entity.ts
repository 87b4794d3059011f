import { defineEntity, p } from "@mikro-orm/postgresql";
import { citationColumns } from "../../database/cited.ts";

/** Begrotingspost. */
export const BudgetLine = defineEntity({
  name: "BudgetLine",
  schema: "core",
  properties: {
    budgetKey: p.text().primary(),
    position: p.integer().primary(),
    name: p.text(),
    side: p.text(),
    costKind: p.text().nullable(),
    category: p.text().nullable(),
    recurrence: p.text().nullable(),
    amount: p.decimal().nullable(),
    isProMemoria: p.boolean(),
    isSupplement: p.boolean(),
    ...citationColumns,
  },
});
