import { defineEntity, p } from "@mikro-orm/postgresql";
import { citationColumns } from "../../database/cited.ts";

/** Begroting of one module and year, in one version. */
export const Budget = defineEntity({
  name: "Budget",
  schema: "core",
  properties: {
    budgetKey: p.text().primary(),
    partnershipCode: p.text(),
    moduleCode: p.text().nullable(),
    financialYear: p.integer(),
    stage: p.text(),
    label: p.text(),
    printedTotalIncome: p.decimal().nullable(),
    printedTotalExpense: p.decimal().nullable(),
    printedTotalWithSupplements: p.decimal().nullable(),
    ...citationColumns,
  },
});
