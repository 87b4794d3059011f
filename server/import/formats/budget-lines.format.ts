import { Budget } from "#server/domains/budgets/budget.entity.ts";
import { BudgetLine } from "#server/domains/budgets/budget-line.entity.ts";
import { decimal } from "../cells/decimal.ts";
import { position } from "../cells/integer.ts";
import { text as anyText } from "../cells/text.ts";
import { yesOrNo } from "../cells/yes-or-no.ts";
import { citation } from "./citation.ts";
import { figure, keyOf, optional, required, text } from "./column.ts";
import { proMemoriaHasNoAmount } from "./row-rules.ts";
import type { SeedFormat } from "./seed-format.ts";
import { budgetSide, costKind, recurrence } from "./words.ts";

/** The lines of a budget. Amounts in euros. */
export const budgetLines: SeedFormat = {
  name: "budget-lines",
  label: "begrotingsposten",
  entity: BudgetLine,
  columns: {
    budget_key: keyOf(Budget),
    position: required(position),
    name: text,
    side: required(budgetSide),
    cost_kind: optional(costKind),
    category: optional(anyText),
    recurrence: optional(recurrence),
    amount: figure(optional(decimal)),
    is_pro_memoria: required(yesOrNo),
    is_supplement: required(yesOrNo),
    ...citation,
  },
  rules: [proMemoriaHasNoAmount],
};
