import type { BudgetVersionFragment } from "#schema/generated/graphql.ts";
import { BudgetTable } from "./budget-table.tsx";
import { budgetFamilies } from "./budget-view.ts";

/** Every version of the budget, as printed; versions with the same lines stand side by side. */
export function BudgetTables({ budgets }: { budgets: readonly BudgetVersionFragment[] }) {
  return (
    <>
      <p className="utrecht-paragraph">
        Bedragen staan er zoals afgedrukt. Onder elk afgedrukt totaal staat de som van de posten; waar de twee
        verschillen, staat een verwijzing naar de tegenspraak.
      </p>
      {budgetFamilies(budgets).map((family) => (
        <BudgetTable budgets={family} key={family.map(({ id }) => id).join(" ")} />
      ))}
    </>
  );
}
