import { AllocationRule } from "#server/domains/budgets/allocation-rule.entity.ts";
import { CooperationModule } from "#server/domains/modules/cooperation-module.entity.ts";
import { date } from "../cells/date.ts";
import { text as anyText } from "../cells/text.ts";
import { citation } from "./citation.ts";
import { keyOf, optional, required, text } from "./column.ts";
import type { SeedFormat } from "./seed-format.ts";
import { allocationKey } from "./words.ts";

/** By which key the costs of a module are shared, from which day. */
export const allocationRules: SeedFormat = {
  name: "allocation-rules",
  label: "verdeelsleutels",
  entity: AllocationRule,
  columns: {
    module_code: keyOf(CooperationModule),
    valid_from: required(date),
    key: required(allocationKey),
    description: text,
    reference_date: optional(anyText),
    ...citation,
  },
};
