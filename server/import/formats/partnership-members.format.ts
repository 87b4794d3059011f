import { Partnership } from "#server/domains/modules/partnership.entity.ts";
import { PartnershipMember } from "#server/domains/modules/partnership-member.entity.ts";
import { Municipality } from "#server/domains/municipalities/municipality.entity.ts";
import { date } from "../cells/date.ts";
import { namedCitation } from "./citation.ts";
import { keyOf, optional, required } from "./column.ts";
import { citesWhole, endsAfterItBegins } from "./row-rules.ts";
import type { SeedFormat } from "./seed-format.ts";
import { municipalityCode } from "./words.ts";

/** Which municipality belongs to which partnership, and when. */
export const partnershipMembers: SeedFormat = {
  name: "partnership-members",
  label: "leden",
  entity: PartnershipMember,
  columns: {
    municipality_code: { ...keyOf(Municipality), parse: municipalityCode },
    partnership_code: keyOf(Partnership),
    valid_from: required(date),
    valid_to: optional(date),
    ...namedCitation,
  },
  rules: [endsAfterItBegins, citesWhole],
};
