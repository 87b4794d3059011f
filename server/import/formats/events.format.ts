import { CooperationModule } from "#server/domains/modules/cooperation-module.entity.ts";
import { Event } from "#server/domains/modules/event.entity.ts";
import { Partnership } from "#server/domains/modules/partnership.entity.ts";
import { dateOrPart } from "../cells/date.ts";
import { citation } from "./citation.ts";
import { keyOf, optionalKeyOf, required, text } from "./column.ts";
import type { SeedFormat } from "./seed-format.ts";
import { code } from "./words.ts";

/** What happened on a day, in a month or in a year. */
export const events: SeedFormat = {
  name: "events",
  label: "gebeurtenissen",
  entity: Event,
  columns: {
    event_key: required(code),
    partnership_code: keyOf(Partnership),
    module_code: optionalKeyOf(CooperationModule),
    on: required(dateOrPart),
    description: text,
    ...citation,
  },
};
