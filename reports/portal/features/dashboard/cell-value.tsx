import type { TileCell } from "./tile-cell.ts";

interface CellValueProps {
  readonly cell: TileCell;
  /** The reason stands below the table, because many cells have the same one. */
  readonly isReasonElsewhere?: boolean;
}

/** A cell in a table: what is written, how sure it is, or in words why there is none. */
export function CellValue({ cell, isReasonElsewhere = false }: CellValueProps) {
  if (cell.missing !== null) {
    return (
      <span className="muted no-value">
        {cell.missing}
        {cell.reason && !isReasonElsewhere && <small>{cell.reason}</small>}
      </span>
    );
  }
  return (
    <>
      {cell.text}
      {cell.sureness && <small>{cell.sureness}</small>}
    </>
  );
}
