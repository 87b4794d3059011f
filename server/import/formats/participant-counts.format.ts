import { CooperationModule } from "#server/domains/modules/cooperation-module.entity.ts";
import { StatedParticipantCount } from "#server/domains/modules/stated-participant-count.entity.ts";
import { date } from "../cells/date.ts";
import { count } from "../cells/integer.ts";
import { citation } from "./citation.ts";
import { figure, keyOf, optional, required } from "./column.ts";
import { endsAfterItBegins } from "./row-rules.ts";
import type { SeedFormat } from "./seed-format.ts";

/** A number of participants that the source states without their names. */
export const participantCounts: SeedFormat = {
  name: "participant-counts",
  label: "aantallen deelnemers",
  entity: StatedParticipantCount,
  columns: {
    module_code: keyOf(CooperationModule),
    valid_from: required(date),
    valid_to: optional(date),
    participants: figure(required(count)),
    ...citation,
  },
  rules: [endsAfterItBegins],
};
