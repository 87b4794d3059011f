import { Partnership } from "#server/domains/modules/partnership.entity.ts";
import { Municipality } from "#server/domains/municipalities/municipality.entity.ts";
import { date } from "../cells/date.ts";
import { text as anyText } from "../cells/text.ts";
import { yesOrNo } from "../cells/yes-or-no.ts";
import { namedCitation } from "./citation.ts";
import { optional, optionalKeyOf, required, text } from "./column.ts";
import { citesWhole, endsAfterItBegins } from "./row-rules.ts";
import type { SeedFormat } from "./seed-format.ts";
import { code, legalForm } from "./words.ts";

/** Joint arrangements and cooperation agreements. */
export const partnerships: SeedFormat = {
  name: "partnerships",
  label: "samenwerkingsverbanden",
  entity: Partnership,
  columns: {
    code: required(code),
    name: text,
    abbreviation: optional(anyText),
    legal_form: required(legalForm),
    is_modular: required(yesOrNo),
    is_fictional: required(yesOrNo),
    host_municipality_code: optionalKeyOf(Municipality),
    valid_from: required(date),
    valid_to: optional(date),
    ...namedCitation,
  },
  rules: [endsAfterItBegins, citesWhole],
};
