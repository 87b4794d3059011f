import { EffortShare } from "#server/domains/formation/effort-share.entity.ts";
import { CooperationModule } from "#server/domains/modules/cooperation-module.entity.ts";
import { decimal } from "../cells/decimal.ts";
import { position, year } from "../cells/integer.ts";
import { text as anyText } from "../cells/text.ts";
import { citation } from "./citation.ts";
import { figure, keyOf, optional, required, text } from "./column.ts";
import type { SeedFormat } from "./seed-format.ts";

/** How the hours of a team are spread, in per cent of what was budgeted. */
export const effortShares: SeedFormat = {
  name: "effort-shares",
  label: "inzetaandelen",
  entity: EffortShare,
  columns: {
    module_code: keyOf(CooperationModule),
    year: required(year),
    area: text,
    position: required(position),
    label: optional(anyText),
    percentage: figure(required(decimal)),
    ...citation,
  },
};
