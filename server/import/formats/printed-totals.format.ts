import { PrintedTotal } from "#server/domains/budgets/printed-total.entity.ts";
import { CooperationModule } from "#server/domains/modules/cooperation-module.entity.ts";
import { Partnership } from "#server/domains/modules/partnership.entity.ts";
import { decimal } from "../cells/decimal.ts";
import { year } from "../cells/integer.ts";
import { text as anyText } from "../cells/text.ts";
import { citation } from "./citation.ts";
import { figure, keyOf, optional, optionalKeyOf, required } from "./column.ts";
import type { SeedFormat } from "./seed-format.ts";
import { code, printedTotalKind } from "./words.ts";

/** Totals under a list that are no figure of their own, as printed. */
export const printedTotals: SeedFormat = {
  name: "printed-totals",
  label: "afgedrukte totalen",
  entity: PrintedTotal,
  columns: {
    total_key: required(code),
    kind: required(printedTotalKind),
    partnership_code: keyOf(Partnership),
    module_code: optionalKeyOf(CooperationModule),
    year: optional(year),
    subject: optional(anyText),
    value: figure(required(decimal)),
    ...citation,
  },
};
