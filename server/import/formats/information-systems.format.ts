import { InformationSystem } from "#server/domains/governance/information-system.entity.ts";
import { Partnership } from "#server/domains/modules/partnership.entity.ts";
import { citation } from "./citation.ts";
import { keyOf, list, text } from "./column.ts";
import type { SeedFormat } from "./seed-format.ts";

/** Systems of a partnership and what they are for. */
export const informationSystems: SeedFormat = {
  name: "information-systems",
  label: "informatiesystemen",
  entity: InformationSystem,
  columns: {
    partnership_code: keyOf(Partnership),
    name: text,
    former_names: list,
    purpose: text,
    ...citation,
  },
};
