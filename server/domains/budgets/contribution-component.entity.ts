import { defineEntity, p } from "@mikro-orm/postgresql";
import { citationColumns } from "../../database/cited.ts";

/** Onderdeel van een bijdrage with an allocation of its own. */
export const ContributionComponent = defineEntity({
  name: "ContributionComponent",
  schema: "core",
  properties: {
    municipalityCode: p.text().primary(),
    moduleCode: p.text().primary(),
    financialYear: p.integer().primary(),
    component: p.text().primary(),
    amount: p.decimal(),
    printedShare: p.decimal().nullable(),
    ...citationColumns,
  },
});
