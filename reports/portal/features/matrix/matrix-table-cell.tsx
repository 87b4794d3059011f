import { VisuallyHidden } from "../../components/visually-hidden.tsx";
import { date, shortDate } from "../../i18n/dates.ts";
import type { MatrixCell, MatrixColumn } from "./matrix-view.ts";

interface MatrixTableCellProps {
  readonly cell: MatrixCell | undefined;
  readonly column: MatrixColumn;
  /** Whether the source gives only a number here, so that no name is known to be missing. */
  readonly isUnknown: boolean;
}

/** One cell: a tick with since when and how we know it, or a dash; both also in words. */
export function MatrixTableCell({ cell, column, isUnknown }: MatrixTableCellProps) {
  const className = column.within ? "centre matrix__submodule" : "centre";
  if (!cell?.participates) {
    return (
      <td className={className}>
        <span aria-hidden="true" className="matrix__no">
          {isUnknown ? "?" : "–"}
        </span>
        <VisuallyHidden>{isUnknown ? "niet bekend" : "doet niet mee"}</VisuallyHidden>
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
