import type { AllocationRule } from "#schema/types/budgets/allocation-rule.ts";
import { relation } from "../../database/loader.ts";
import { allocationRulesOnDay } from "./allocation-rule.queries.ts";

/** Verdeelregel of a module on one day. */
export const allocationRuleOnDay = relation<{ moduleCode: string; asOf: string }, AllocationRule>(
  allocationRulesOnDay,
);
