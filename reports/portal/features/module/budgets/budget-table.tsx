import type { BudgetVersionFragment } from "#schema/generated/graphql.ts";
import { TableFrame } from "../../../components/table-frame.tsx";
import { BudgetHead } from "./budget-head.tsx";
import { BudgetSideRows } from "./budget-side-rows.tsx";
import { BudgetSupplementRows } from "./budget-supplement-rows.tsx";
import { hasSide } from "./budget-view.ts";
import "./budget-table.css";

/** Versions of a budget side by side: a column per version, a row per line. */
export function BudgetTable({ budgets }: { budgets: readonly BudgetVersionFragment[] }) {
  const [first, ...others] = budgets;
  const years = [...new Set(budgets.map(({ financialYear }) => financialYear))].join(" en ");
  const of = others.length === 0 && first ? `${years} (${first.label})` : years;
  return (
    <TableFrame caption={`Begroting ${of}, in euro's`} className="budget-table">
      <BudgetHead budgets={budgets} />
      {hasSide(budgets, "INCOME") && <BudgetSideRows budgets={budgets} side="INCOME" />}
      {hasSide(budgets, "EXPENSE") && <BudgetSideRows budgets={budgets} side="EXPENSE" />}
      <BudgetSupplementRows budgets={budgets} />
    </TableFrame>
  );
}
