import { textOf } from "./cells/text-of.ts";
import { budgetLines } from "./formats/budget-lines.format.ts";
import { contributionComponents } from "./formats/contribution-components.format.ts";
import { effortShares } from "./formats/effort-shares.format.ts";
import { printedTotals } from "./formats/printed-totals.format.ts";
import { type Problem, quoted } from "./problem.ts";
import { problemAt, type SeedRows } from "./seed-row.ts";

/** What the `subject` of a printed total can be, by its kind. */
function subjectsOf(rows: SeedRows): Readonly<Record<string, ReadonlySet<string>>> {
  const components = new Set(
    (rows.get(contributionComponents) ?? []).map(({ values }) => textOf(values.component)),
  );
  return {
    CONTRIBUTION_COMPONENT: components,
    CONTRIBUTION_COMPONENT_SHARES: components,
    EFFORT_SHARES: new Set((rows.get(effortShares) ?? []).map(({ values }) => textOf(values.area))),
    BUDGET_SUBTOTAL: new Set(
      (rows.get(budgetLines) ?? []).map(({ values }) =>
        [values.budget_key, values.side, values.category].map(textOf).join("/"),
      ),
    ),
  };
}

/** A printed total is compared with something that exists. */
export function checkTotals(rows: SeedRows): Problem[] {
  const subjects = subjectsOf(rows);
  return (rows.get(printedTotals) ?? []).flatMap((row) => {
    const { kind, subject } = row.values;
    const known = subjects[textOf(kind)];
    if (kind === null || known?.has(textOf(subject))) return [];
    if (known === undefined && subject === null) return [];
    const expected =
      known === undefined ? `geen onderwerp bij ${textOf(kind)}` : `een onderwerp van ${textOf(kind)}`;
    return [problemAt(row, "subject", quoted(row.cells.subject ?? ""), expected)];
  });
}
