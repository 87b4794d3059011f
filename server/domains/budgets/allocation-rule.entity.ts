import { defineEntity, p } from "@mikro-orm/postgresql";
import { citationColumns } from "../../database/cited.ts";

/** Verdeelsleutel of a module. */
export const AllocationRule = defineEntity({
  name: "AllocationRule",
  schema: "core",
  properties: {
    moduleCode: p.text().primary(),
    validFrom: p.date().primary(),
    key: p.text(),
    description: p.text(),
    referenceDate: p.text().nullable(),
    ...citationColumns,
  },
});
