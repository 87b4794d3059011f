import { defineEntity, p } from "@mikro-orm/postgresql";
import { citationColumns } from "../../database/cited.ts";

/** Formatieplaats: fte or hours a week, whichever the source states. */
export const FormationPost = defineEntity({
  name: "FormationPost",
  schema: "core",
  properties: {
    formationKey: p.text().primary(),
    position: p.integer().primary(),
    jobFunction: p.text(),
    fte: p.decimal().nullable(),
    hoursPerWeek: p.decimal().nullable(),
    costKind: p.text().nullable(),
    employer: p.text().nullable(),
    ...citationColumns,
  },
});
