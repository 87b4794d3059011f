import { argument, constant, parent, planned, TODAY } from "../../plans/planned-field.ts";
import { moduleByCode } from "../modules/cooperation-module.loader.ts";
import { partnershipByCode } from "../modules/partnership.loader.ts";
import { allocationRuleOnDay } from "./allocation-rule.loader.ts";
import { budgetsOfFilter } from "./budget.loader.ts";
import { linesOfBudget } from "./budget-line.loader.ts";
import { subtotalsOfBudget } from "./budget-subtotal.loader.ts";

/** How a plan answers fields about budgets. */
export const BUDGET_FIELDS = [
  planned("Query.budgets", budgetsOfFilter, {
    partnershipCode: argument("partnership"),
    moduleCode: argument("module"),
    financialYear: argument("financialYear"),
    stage: argument("stage"),
  }),
  planned("CooperationModule.budgets", budgetsOfFilter, {
    partnershipCode: constant(null),
    moduleCode: parent("code"),
    financialYear: argument("financialYear"),
    stage: argument("stage"),
  }),
  planned("CooperationModule.allocationRule", allocationRuleOnDay, {
    moduleCode: parent("code"),
    asOf: argument("asOf", TODAY),
  }),
  planned("Budget.module", moduleByCode, { code: parent("moduleCode") }),
  planned("Budget.partnership", partnershipByCode, { code: parent("partnershipCode") }),
  planned("Budget.lines", linesOfBudget, { budgetKey: parent("id") }),
  planned("Budget.printedSubtotals", subtotalsOfBudget, { budgetKey: parent("id") }),
];
