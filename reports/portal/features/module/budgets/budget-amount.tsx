import type { LineFragment } from "#schema/generated/graphql.ts";
import { VisuallyHidden } from "../../../components/visually-hidden.tsx";
import { euros } from "../../../i18n/numbers.ts";

/** The amount of a line; where there is none, why. */
export function BudgetAmount({ line }: { line: LineFragment | undefined }) {
  if (!line) {
    return (
      <span className="muted">
        <span aria-hidden="true">–</span>
        <VisuallyHidden>niet in deze versie</VisuallyHidden>
      </span>
    );
  }
  if (line.amount !== null) return euros(line.amount);
  if (line.isProMemoria) return <abbr title="pro memorie: bedrag nog niet bekend">p.m.</abbr>;
  return <span className="muted">niet afgedrukt</span>;
}
