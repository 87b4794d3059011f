import type { TileFragment } from "#schema/generated/graphql.ts";
import { ScalarFigure } from "./scalar-figure.tsx";
import { writtenNumber } from "./tile-cell.ts";
import { cellOf, type TileRow } from "./tile-rows.ts";

interface ProgressFigureProps {
  readonly tile: TileFragment;
  readonly row: TileRow;
}

/** A number on the way to its goal: as a bar and in words. */
export function ProgressFigure({ tile, row }: ProgressFigureProps) {
  const metric = tile.shownColumns.find(({ name }) => name === tile.metrics[0]);
  const value = cellOf(row, tile.metrics[0]).value;
  const goal = tile.goal ?? (tile.goalColumn ? cellOf(row, tile.goalColumn).value : null);
  const isDrawn = value !== null && goal !== null && goal > 0 && metric !== undefined;
  return (
    <>
      <ScalarFigure row={row} tile={tile} />
      {isDrawn && (
        <div className="tile__progress">
          <svg aria-hidden="true" focusable="false" preserveAspectRatio="none" viewBox="0 0 100 10">
            <rect fill="#d9d9d9" height="10" width="100" />
            <rect fill="#1d5fa6" height="10" width={Math.min(100, (100 * value) / goal)} />
          </svg>
          <p>
            {Math.round((100 * value) / goal)}% van het doel van {writtenNumber(goal, metric)}
          </p>
        </div>
      )}
    </>
  );
}
