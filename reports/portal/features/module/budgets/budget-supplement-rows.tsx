import type { BudgetVersionFragment } from "#schema/generated/graphql.ts";
import { BudgetLineRow } from "./budget-line-row.tsx";
import { BudgetTotalRows } from "./budget-total-rows.tsx";
import { supplementsOf } from "./budget-view.ts";

/** What stands below the total, such as a result that was carried over, and the total with it. */
export function BudgetSupplementRows({ budgets }: { budgets: readonly BudgetVersionFragment[] }) {
  const supplements = supplementsOf(budgets);
  if (supplements.length === 0) return null;
  return (
    <tbody>
      <tr className="group-row">
        <th colSpan={budgets.length + 2} scope="colgroup">
          Toevoegingen onder het totaal
        </th>
      </tr>
      {supplements.map((row) => (
        <BudgetLineRow key={row.key} row={row} versions={budgets} />
      ))}
      <BudgetTotalRows
        cited={budgets.map(({ label, citation }) => [label, citation] as const)}
        name="Lasten met toevoegingen"
        totals={budgets.map((budget) => ({
          printed: budget.printedTotalWithSupplements,
          recomputed: budget.totalExpenseWithSupplements,
          place: budget.citation,
        }))}
      />
    </tbody>
  );
}
