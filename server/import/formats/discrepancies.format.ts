import { Discrepancy } from "#server/domains/sources/discrepancy.entity.ts";
import { decimal } from "../cells/decimal.ts";
import { text as anyText } from "../cells/text.ts";
import { citation } from "./citation.ts";
import { optional, required, text } from "./column.ts";
import { contradictsWhatIsPrinted, differsByTheDifference } from "./discrepancy-rules.ts";
import type { SeedFormat } from "./seed-format.ts";
import { code, discrepancyKind } from "./words.ts";

/** Contradictions that only a reader can see. */
export const discrepancies: SeedFormat = {
  name: "discrepancies",
  label: "tegenspraken",
  entity: Discrepancy,
  columns: {
    discrepancy_key: required(code),
    kind: required(discrepancyKind),
    subject: text,
    printed_value: text,
    recomputed: optional(anyText),
    difference: optional(decimal),
    explanation: text,
    ...citation,
  },
  rules: [contradictsWhatIsPrinted, differsByTheDifference],
  fixed: { found_by: "READER" },
};
