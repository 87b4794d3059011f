import { CooperationModule } from "#server/domains/modules/cooperation-module.entity.ts";
import { Participation } from "#server/domains/modules/participation.entity.ts";
import { Municipality } from "#server/domains/municipalities/municipality.entity.ts";
import { date } from "../cells/date.ts";
import { namedCitation } from "./citation.ts";
import { keyOf, optional, required } from "./column.ts";
import { citesWhole, endsAfterItBegins } from "./row-rules.ts";
import type { SeedFormat } from "./seed-format.ts";
import { evidence, municipalityCode } from "./words.ts";

/** Which municipality takes part in which module, and when. */
export const participations: SeedFormat = {
  name: "participations",
  label: "deelnames",
  entity: Participation,
  columns: {
    municipality_code: { ...keyOf(Municipality), parse: municipalityCode },
    module_code: keyOf(CooperationModule),
    valid_from: required(date),
    valid_to: optional(date),
    evidence: required(evidence),
    ...namedCitation,
  },
  rules: [endsAfterItBegins, citesWhole],
};
