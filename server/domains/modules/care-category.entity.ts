import { defineEntity, p } from "@mikro-orm/postgresql";
import { citationColumns } from "../../database/cited.ts";

/** Zorgvorm or lot that a module buys. */
export const CareCategory = defineEntity({
  name: "CareCategory",
  schema: "core",
  properties: {
    code: p.text().primary(),
    moduleCode: p.text(),
    name: p.text(),
    law: p.text().nullable(),
    focusPoints: p.array(),
    ...citationColumns,
  },
});
