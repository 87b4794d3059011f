import { Budget } from "#server/domains/budgets/budget.entity.ts";
import { CooperationModule } from "#server/domains/modules/cooperation-module.entity.ts";
import { Partnership } from "#server/domains/modules/partnership.entity.ts";
import { decimal } from "../cells/decimal.ts";
import { year } from "../cells/integer.ts";
import { citation } from "./citation.ts";
import { figure, keyOf, optional, optionalKeyOf, required, text } from "./column.ts";
import type { SeedFormat } from "./seed-format.ts";
import { budgetStage, code } from "./words.ts";

/** Budgets with the totals that stand under them, right or wrong. Amounts in euros. */
export const budgets: SeedFormat = {
  name: "budgets",
  label: "begrotingen",
  entity: Budget,
  columns: {
    budget_key: required(code),
    partnership_code: keyOf(Partnership),
    module_code: optionalKeyOf(CooperationModule),
    financial_year: required(year),
    stage: required(budgetStage),
    label: text,
    printed_total_income: figure(optional(decimal)),
    printed_total_expense: figure(optional(decimal)),
    printed_total_with_supplements: figure(optional(decimal)),
    ...citation,
  },
  printsOtherNumbers: true,
};
