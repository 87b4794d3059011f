import { defineEntity, p } from "@mikro-orm/postgresql";
import { citationColumns } from "../../database/cited.ts";

/** Aantal deelnemers that a source states without their names. */
export const StatedParticipantCount = defineEntity({
  name: "StatedParticipantCount",
  schema: "core",
  properties: {
    moduleCode: p.text().primary(),
    validFrom: p.date().primary(),
    validTo: p.date().nullable(),
    participants: p.integer(),
    ...citationColumns,
  },
});
