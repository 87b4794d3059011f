import type { AllocationRule } from "#schema/types/budgets/allocation-rule.ts";
import { keyedStatement } from "../../database/keyed-statement.ts";

/** A rule holds until the next one begins. */
export const allocationRulesOnDay = keyedStatement<AllocationRule>(
  "allocation-rules-on-day",
  { moduleCode: "text", asOf: "date" },
  `
  SELECT DISTINCT ON (key.key_index)
    key.key_index,
    rule.key,
    rule.description,
    rule.reference_date,
    rule.valid_from,
    core.citation(rule.source_code, rule.locator, rule.printed) AS citation
  FROM key
  JOIN core.allocation_rule AS rule ON rule.module_code = key.module_code AND rule.valid_from <= key.as_of
  ORDER BY key.key_index, rule.valid_from DESC`,
);
