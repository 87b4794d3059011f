import { CooperationModule } from "#server/domains/modules/cooperation-module.entity.ts";
import { CycleRule } from "#server/domains/modules/cycle-rule.entity.ts";
import { date } from "../cells/date.ts";
import { count } from "../cells/integer.ts";
import { citation } from "./citation.ts";
import { keyOf, list, optional, required, text } from "./column.ts";
import { endsAfterItBegins } from "./row-rules.ts";
import type { SeedFormat } from "./seed-format.ts";
import { happensAsPrinted } from "./times-per-year.ts";

/** What a module does how many times a year. */
export const cycleRules: SeedFormat = {
  name: "cycle-rules",
  label: "cycli",
  entity: CycleRule,
  columns: {
    module_code: keyOf(CooperationModule),
    subject: text,
    valid_from: required(date),
    times_per_year: optional(count),
    periods: list,
    valid_to: optional(date),
    ...citation,
  },
  rules: [endsAfterItBegins, happensAsPrinted],
};
