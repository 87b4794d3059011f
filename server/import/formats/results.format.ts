import { CooperationModule } from "#server/domains/modules/cooperation-module.entity.ts";
import { Measure } from "#server/domains/results/measure.entity.ts";
import { Result } from "#server/domains/results/result.entity.ts";
import { decimal } from "../cells/decimal.ts";
import { year } from "../cells/integer.ts";
import { text as anyText } from "../cells/text.ts";
import { optionalCitation } from "./citation.ts";
import { figure, keyOf, optional, required } from "./column.ts";
import { valueIsCited, valueOrReason } from "./row-rules.ts";
import type { SeedFormat } from "./seed-format.ts";
import { code, resultKind, resultStatus } from "./words.ts";

/** Results and targets, in the unit of their measure, or the reason why there is none. */
export const results: SeedFormat = {
  name: "results",
  label: "resultaten",
  entity: Result,
  columns: {
    result_key: required(code),
    module_code: keyOf(CooperationModule),
    measure_code: keyOf(Measure),
    category: optional(anyText),
    year: optional(year),
    period: optional(anyText),
    kind: required(resultKind),
    value: figure(optional(decimal)),
    status: required(resultStatus),
    reason: optional(anyText),
    ...optionalCitation,
  },
  rules: [valueOrReason, valueIsCited],
};
