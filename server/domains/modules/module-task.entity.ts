import { defineEntity, p } from "@mikro-orm/postgresql";
import { citationColumns } from "../../database/cited.ts";

/** Taak that belongs to a module, or is stated not to. */
export const ModuleTask = defineEntity({
  name: "ModuleTask",
  schema: "core",
  properties: {
    moduleCode: p.text().primary(),
    position: p.integer().primary(),
    description: p.text(),
    belongsToModule: p.boolean(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    ...citationColumns,
  },
});
