import { statement } from "../../database/reader.ts";
import type { PlanningRule } from "./planning-calendar.rules.ts";

/** Every version of every rule; which one counts depends on the dates that come out. */
export const planningRules = statement<PlanningRule>(
  "planning-rules",
  `
  SELECT
    rule.code,
    rule.valid_from,
    rule.valid_to,
    rule.step,
    rule.anchor,
    rule.days_before,
    rule.month,
    rule.day,
    rule.addressee,
    rule.legal_basis,
    rule.position
  FROM core.planning_rule AS rule
  ORDER BY rule.position, rule.code, rule.valid_from`,
);
