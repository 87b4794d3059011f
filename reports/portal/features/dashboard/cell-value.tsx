import type { TileCell } from "./tile-cell.ts";

/** A cell in a table: what is written, how sure it is, or in words why there is none. */
export function CellValue({ cell }: { cell: TileCell }) {
  if (cell.missing !== null) {
    return (
      <span className="muted no-value">
        {cell.missing}
        {cell.reason && <small>{cell.reason}</small>}
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
