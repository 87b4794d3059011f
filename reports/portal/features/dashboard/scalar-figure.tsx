import type { TileFragment } from "#schema/generated/graphql.ts";
import { SourceNote } from "../../components/notes/source-note.tsx";
import { CellValue } from "./cell-value.tsx";
import { cellOf, nameOfRow, type TileRow } from "./tile-rows.ts";

interface ScalarFigureProps {
  readonly tile: TileFragment;
  readonly row: TileRow;
}

/** One number, large, with what it is of and where it stands. */
export function ScalarFigure({ tile, row }: ScalarFigureProps) {
  const [metric, of] = [tile.metrics[0], tile.dimensions[0]];
  const cell = cellOf(row, metric);
  return (
    <p className="tile__scalar">
      <span className={cell.missing === null ? "tile__number" : "tile__no-number"}>
        <CellValue cell={cell} />
      </span>
      {of && <span className="tile__of">{cellOf(row, of).text}</span>}
      <SourceNote of={`${tile.title}: ${nameOfRow(tile, row)}`} places={row.places} />
    </p>
  );
}
