import type { CycleRule } from "#schema/types/modules/cycle-rule.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** A cycle as it is read: the contract's own fields. */
export type CycleRuleRow = CycleRule;

export const cyclesOfModules = keyedStatement<CycleRuleRow>(
  "cycles-of-modules",
  { moduleCode: "text" },
  `
  SELECT
    key.key_index,
    rule.subject,
    rule.times_per_year,
    rule.periods,
    rule.valid_from,
    rule.valid_to,
    core.citation(rule.source_code, rule.locator, rule.printed) AS citation
  FROM key
  JOIN core.cycle_rule AS rule ON rule.module_code = key.module_code
  ORDER BY rule.subject, rule.valid_from`,
);
