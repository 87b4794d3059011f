import { defineEntity, p } from "@mikro-orm/postgresql";
import { optionalCitationColumns } from "../../database/cited.ts";

/** Gemeentelijke herindeling: who went into whom, from which day. */
export const MunicipalRedivision = defineEntity({
  name: "MunicipalRedivision",
  schema: "core",
  properties: {
    predecessorCode: p.text().primary(),
    successorCode: p.text().primary(),
    effectiveOn: p.date(),
    isSplit: p.boolean(),
    ...optionalCitationColumns,
  },
});
