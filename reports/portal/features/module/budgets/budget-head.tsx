import type { BudgetVersionFragment } from "#schema/generated/graphql.ts";
import { placesOf } from "../../../components/notes/cited-place.ts";
import { SourceNote } from "../../../components/notes/source-note.tsx";
import { BUDGET_STAGES } from "../../../i18n/budget-words.ts";

/** Which version each column is: year, stage and the name that the source gives it. */
export function BudgetHead({ budgets }: { budgets: readonly BudgetVersionFragment[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">Post</th>
        {budgets.map(({ id, financialYear, stage, label, citation }) => (
          <th className="number" key={id} scope="col">
            {financialYear} {BUDGET_STAGES[stage]}{" "}
            <SourceNote of={`begroting: ${label}`} places={placesOf(citation)} />
            <small>{label}</small>
          </th>
        ))}
        <th className="note-column" scope="col">
          Bron
        </th>
      </tr>
    </thead>
  );
}
