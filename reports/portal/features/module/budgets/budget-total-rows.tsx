import type { PlaceFragment } from "#schema/generated/graphql.ts";
import { DifferenceMark } from "../../../components/difference-mark.tsx";
import { NoteCell } from "../../../components/note-cell.tsx";
import type { Cited } from "../../../components/notes/cited-place.ts";
import { euros } from "../../../i18n/numbers.ts";

interface Total {
  readonly printed: number | null;
  readonly recomputed: number | null;
  readonly place: PlaceFragment | null;
}

interface BudgetTotalRowsProps {
  readonly name: string;
  readonly totals: readonly Total[];
  readonly cited: readonly Cited[];
  readonly isSubtotal?: boolean;
}

/** A total as printed, and below it the sum of its lines. */
export function BudgetTotalRows({ name, totals, cited, isSubtotal = false }: BudgetTotalRowsProps) {
  const cells = totals.map((total, column) => ({ ...total, key: `${name} ${column}` }));
  return (
    <>
      <tr className={isSubtotal ? "subtotal-row" : "total-row"}>
        <th scope="row">{name}, afgedrukt</th>
        {cells.map(({ key, printed }) => (
          <td className="number" key={key}>
            {printed === null ? <span className="muted">niet afgedrukt</span> : euros(printed)}
          </td>
        ))}
        <NoteCell cited={cited} of={`${name}, afgedrukt`} />
      </tr>
      <tr className="recomputed-row">
        <th scope="row">{name}, nagerekend</th>
        {cells.map(({ key, printed, recomputed, place }) => (
          <td className="number" key={key}>
            {printed !== null && recomputed !== null && printed !== recomputed && (
              <>
                <DifferenceMark sourceCode={place?.source.code} />{" "}
              </>
            )}
            {recomputed === null ? <span className="muted">niet te berekenen</span> : euros(recomputed)}
          </td>
        ))}
        <td />
      </tr>
    </>
  );
}
