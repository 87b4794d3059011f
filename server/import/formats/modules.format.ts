import { CooperationModule } from "#server/domains/modules/cooperation-module.entity.ts";
import { Partnership } from "#server/domains/modules/partnership.entity.ts";
import { Programme } from "#server/domains/modules/programme.entity.ts";
import { date } from "../cells/date.ts";
import { position } from "../cells/integer.ts";
import { text as anyText } from "../cells/text.ts";
import { yesOrNo } from "../cells/yes-or-no.ts";
import { namedCitation } from "./citation.ts";
import { keyOf, list, optional, optionalKeyOf, required, text } from "./column.ts";
import { citesWhole, endsAfterItBegins } from "./row-rules.ts";
import type { SeedFormat } from "./seed-format.ts";
import { code } from "./words.ts";

/** Modules, submodules and the management organisation. */
export const modules: SeedFormat = {
  name: "modules",
  label: "modules",
  entity: CooperationModule,
  columns: {
    code: required(code),
    partnership_code: keyOf(Partnership),
    programme_code: optionalKeyOf(Programme),
    parent_code: optionalKeyOf(CooperationModule),
    name: text,
    short_name: optional(anyText),
    former_names: list,
    purpose: optional(anyText),
    is_management_organisation: required(yesOrNo),
    position: required(position),
    valid_from: required(date),
    valid_to: optional(date),
    ...namedCitation,
  },
  rules: [endsAfterItBegins, citesWhole],
};
