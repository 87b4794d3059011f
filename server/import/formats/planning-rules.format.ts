import { PlanningRule } from "#server/domains/governance/planning-rule.entity.ts";
import { date } from "../cells/date.ts";
import { integerWithin, position } from "../cells/integer.ts";
import { text as anyText } from "../cells/text.ts";
import { optional, required, text } from "./column.ts";
import { anchorHasItsDate, asManyDaysAsWeeks, endsAfterItBegins } from "./row-rules.ts";
import type { SeedFormat } from "./seed-format.ts";
import { code, planningAnchor } from "./words.ts";

/** The deadlines of the planning and control cycle. */
export const planningRules: SeedFormat = {
  name: "planning-rules",
  label: "termijnen",
  entity: PlanningRule,
  columns: {
    code: required(code),
    valid_from: required(date),
    valid_to: optional(date),
    step: text,
    anchor: required(planningAnchor),
    days_before: optional(integerWithin(0, 366, "een aantal dagen")),
    month: optional(integerWithin(1, 12, "een maand")),
    day: optional(integerWithin(1, 31, "een dag")),
    addressee: text,
    legal_basis: optional(anyText),
    position: required(position),
  },
  rules: [endsAfterItBegins, anchorHasItsDate, asManyDaysAsWeeks],
};
