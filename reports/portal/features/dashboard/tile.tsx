import { type CSSProperties, useId, useMemo } from "react";
import type { TileFragment } from "#schema/generated/graphql.ts";
import { FoldedTable } from "./folded-table.tsx";
import { PivotTable } from "./pivot-table.tsx";
import { TileFigure } from "./tile-figure.tsx";
import { TileFoot } from "./tile-foot.tsx";
import { rowsOfTile, type TileRow } from "./tile-rows.ts";
import { summaryOf } from "./tile-summary.ts";
import { TileTable } from "./tile-table.tsx";

interface TileProps {
  readonly tile: TileFragment;
  readonly slug: string;
  /** The choices of the address, as `year=2022`. */
  readonly choices: string;
}

/** Wider than this a tile takes the whole width of a sheet of paper. */
const NARROW = 9;

function placeStyle({ row, column, width, height }: TileFragment["place"]): CSSProperties {
  const place = { "--row": row + 1, "--column": column + 1, "--width": width, "--height": height };
  return place as CSSProperties;
}

/** The answer of a tile by its kind: a number, a table, or a drawing with its words and its table. */
function TileBody({ tile, rows }: { tile: TileFragment; rows: readonly TileRow[] }) {
  switch (tile.chart) {
    case "scalar":
    case "progress":
      return <TileFigure rows={rows} summary="" tile={tile} />;
    case "table":
      return (
        <div className="tile__table">
          <TileTable rows={rows} tile={tile} />
        </div>
      );
    case "pivot":
      return (
        <div className="tile__table">
          <PivotTable rows={rows} tile={tile} />
        </div>
      );
    default: {
      const summary = summaryOf(tile, rows);
      return (
        <>
          <p className="tile__summary">{summary}</p>
          <TileFigure rows={rows} summary={summary} tile={tile} />
          <FoldedTable of={tile.title}>
            <TileTable rows={rows} tile={tile} />
          </FoldedTable>
        </>
      );
    }
  }
}

/** One question of a dashboard with its answer, or in words why there is none. */
export function Tile({ tile, slug, choices }: TileProps) {
  const id = useId();
  const rows = useMemo(() => rowsOfTile(tile), [tile]);
  const { place, title, answer } = tile;
  return (
    <section
      aria-labelledby={id}
      className={place.width > NARROW ? "tile tile--wide" : "tile"}
      data-tile={tile.key}
      style={placeStyle(place)}
    >
      <h2 className="utrecht-heading-3 tile__title" id={id}>
        {title}
      </h2>
      {answer.emptyReason === null ? (
        <TileBody rows={rows} tile={tile} />
      ) : (
        <p className="tile__empty">{answer.emptyReason}</p>
      )}
      <TileFoot choices={choices} slug={slug} tile={tile} />
    </section>
  );
}
