import type { CycleRule } from "#schema/types/modules/cycle-rule.ts";
import { statement } from "../../database/reader.ts";

/** A cycle as it is read: the contract's own fields. */
export type CycleRuleRow = CycleRule;

export const cyclesOfModules = statement<CycleRuleRow & { keyIndex: number }>(
  "cycles-of-modules",
  `
  SELECT
    key.key_index,
    rule.subject,
    rule.times_per_year,
    rule.periods,
    rule.valid_from,
    rule.valid_to,
    core.citation(rule.source_code, rule.locator, rule.printed) AS citation
  FROM jsonb_to_recordset($1) AS key (key_index integer, module_code text)
  JOIN core.cycle_rule AS rule ON rule.module_code = key.module_code
  ORDER BY rule.subject, rule.valid_from`,
);
