import { useMemo } from "react";
import type { TileFragment } from "#schema/generated/graphql.ts";
import { Chart } from "./chart/chart.tsx";
import { MunicipalityMap } from "./municipality-map.tsx";
import { ProgressFigure } from "./progress-figure.tsx";
import { ScalarFigure } from "./scalar-figure.tsx";
import type { TileRow } from "./tile-rows.ts";
import { chartOf } from "./tile-series.ts";

interface TileFigureProps {
  readonly tile: TileFragment;
  readonly rows: readonly TileRow[];
  readonly summary: string;
}

const ROW_HEIGHT = 40;
const AROUND = 150;
const PER_BAR = 34;
/** A name of several lines. */
const LONG_NAME = 34;
const PER_LONG_BAR = 52;

/** As high as its place, and with room for every bar. */
function heightOf({ place, chart }: TileFragment, bars: number, hasLongNames: boolean): number {
  const room = Math.max(200, place.height * ROW_HEIGHT - AROUND);
  return chart === "row" ? 60 + bars * (hasLongNames ? PER_LONG_BAR : PER_BAR) : Math.min(room, 380);
}

/** What of a tile is drawn; nothing of a table. */
export function TileFigure({ tile, rows, summary }: TileFigureProps) {
  const chart = useMemo(() => chartOf(tile, rows), [tile, rows]);
  const [first] = rows;
  if (!first) return null;
  switch (tile.chart) {
    case "table":
    case "pivot":
      return null;
    case "scalar":
      return <ScalarFigure row={first} tile={tile} />;
    case "progress":
      return <ProgressFigure row={first} tile={tile} />;
    case "map":
      return <MunicipalityMap rows={rows} summary={summary} tile={tile} />;
    default:
      return (
        <Chart
          chart={chart}
          height={heightOf(
            tile,
            chart.categories.length * (tile.stack === "NONE" ? chart.series.length : 1),
            chart.categories.some((name) => name.length > LONG_NAME),
          )}
          summary={summary}
          tile={tile}
        />
      );
  }
}
