import { Municipality } from "#server/domains/municipalities/municipality.entity.ts";
import { date } from "../cells/date.ts";
import { text as anyText } from "../cells/text.ts";
import { textOf } from "../cells/text-of.ts";
import { optional, required, text } from "./column.ts";
import { endsAfterItBegins } from "./row-rules.ts";
import type { SeedFormat } from "./seed-format.ts";
import { municipalityCode } from "./words.ts";

/** The register of municipalities. */
export const municipalities: SeedFormat = {
  name: "municipalities",
  label: "gemeenten",
  entity: Municipality,
  columns: {
    municipality_code: required(municipalityCode),
    name: text,
    province: optional(anyText),
    valid_from: optional(date),
    valid_to: optional(date),
  },
  rules: [endsAfterItBegins],
  // CBS's codes begin with GM; what begins with FG is invented, whatever file it stands in.
  toRow: (row) => ({ ...row, is_fictional: textOf(row.municipality_code).startsWith("FG") }),
};
