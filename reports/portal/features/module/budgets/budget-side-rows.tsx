import type { BudgetSide, BudgetVersionFragment } from "#schema/generated/graphql.ts";
import { BUDGET_SIDES } from "../../../i18n/budget-words.ts";
import { BudgetLineRow } from "./budget-line-row.tsx";
import { BudgetTotalRows } from "./budget-total-rows.tsx";
import { type BudgetCategory, categoriesOf } from "./budget-view.ts";

interface BudgetSideRowsProps {
  readonly budgets: readonly BudgetVersionFragment[];
  readonly side: BudgetSide;
}

/** Baten or lasten: their lines by category, subtotals where printed, and the total twice. */
export function BudgetSideRows({ budgets, side }: BudgetSideRowsProps) {
  const name = BUDGET_SIDES[side];
  const printed = (budget: BudgetVersionFragment) =>
    side === "INCOME" ? budget.printedTotalIncome : budget.printedTotalExpense;
  const recomputed = (budget: BudgetVersionFragment) =>
    side === "INCOME" ? budget.totalIncome : budget.totalExpense;
  const notes = budgets.map(({ label, citation }) => [label, citation] as const);
  return (
    <tbody>
      <tr className="group-row">
        <th colSpan={budgets.length + 2} scope="colgroup">
          {name}
        </th>
      </tr>
      {categoriesOf(budgets, side).map((category) => (
        <CategoryRows category={category} key={category.name} versions={budgets} />
      ))}
      <BudgetTotalRows
        cited={notes}
        name={`Totaal ${name.toLowerCase()}`}
        totals={budgets.map((budget) => ({
          printed: printed(budget),
          recomputed: recomputed(budget),
          place: budget.citation,
        }))}
      />
    </tbody>
  );
}

function CategoryRows({
  category,
  versions,
}: {
  category: BudgetCategory;
  versions: readonly BudgetVersionFragment[];
}) {
  const { name, rows, subtotals } = category;
  return (
    <>
      {rows.map((row) => (
        <BudgetLineRow key={row.key} row={row} versions={versions} />
      ))}
      {subtotals.length > 0 && (
        <BudgetTotalRows
          cited={subtotals.map((subtotal) => subtotal?.citation)}
          isSubtotal
          name={`Subtotaal ${name?.toLowerCase()}`}
          totals={subtotals.map((subtotal) => ({
            printed: subtotal?.printedAmount ?? null,
            recomputed: subtotal?.recomputedAmount ?? null,
            place: subtotal?.citation ?? null,
          }))}
        />
      )}
    </>
  );
}
