import { VisuallyHidden } from "../../components/visually-hidden.tsx";
import { date, shortDate } from "../../i18n/dates.ts";
import type { MatrixCell, MatrixColumn } from "./matrix-view.ts";

/** One cell: a tick with since when and how we know it, or a dash; both also in words. */
export function MatrixTableCell({ cell, column }: { cell: MatrixCell | undefined; column: MatrixColumn }) {
  const className = column.within ? "centre matrix__submodule" : "centre";
  if (!cell?.participates) {
    return (
      <td className={className}>
        <span aria-hidden="true" className="matrix__no">
          –
        </span>
        <VisuallyHidden>doet niet mee</VisuallyHidden>
      </td>
    );
  }
  const { validFrom, evidence } = cell.participation ?? {};
  const isReconstructed = evidence === "RECONSTRUCTED";
  return (
    <td className={`${className} matrix__yes`}>
      <span aria-hidden="true">
        ✓{isReconstructed && <sup>r</sup>}
        {validFrom && <small>{shortDate(validFrom)}</small>}
      </span>
      <VisuallyHidden>
        doet mee{validFrom && ` sinds ${date(validFrom)}`}
        {isReconstructed && ", gereconstrueerd"}
      </VisuallyHidden>
    </td>
  );
}
