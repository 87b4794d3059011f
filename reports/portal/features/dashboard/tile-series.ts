import type { TileFragment } from "#schema/generated/graphql.ts";
import type { TileColumn } from "./tile-cell.ts";
import { cellOf, type TileRow } from "./tile-rows.ts";

/** One line, or one kind of bars: a value for each place along the axis, null where there is none. */
export interface TileSeries {
  readonly name: string;
  readonly metric: TileColumn;
  readonly values: readonly (number | null)[];
}

/** What a chart draws: the places along its axis, and the series. */
export interface TileChart {
  readonly categories: readonly string[];
  readonly series: readonly TileSeries[];
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function valueAt(rows: readonly TileRow[], metric: string): number | null {
  return rows.map((row) => cellOf(row, metric).value).find((value) => value !== null) ?? null;
}

/** Along what a tile is drawn: its first dimension; of a map, whose dimension is a code, the name beside it. */
function axisOf({ chart, dimensions, shownColumns }: TileFragment): string | undefined {
  const [first] = dimensions;
  if (chart !== "map") return first;
  return shownColumns.find(({ name, format }) => format === "TEXT" && name !== first)?.name ?? first;
}

/** The series of a tile: one for each metric, or for each value of its second dimension. */
export function chartOf(tile: TileFragment, rows: readonly TileRow[]): TileChart {
  const axis = axisOf(tile);
  const split = tile.dimensions[1];
  const categories = distinct(rows.map((row) => cellOf(row, axis).text));
  const metrics = tile.shownColumns.filter(({ name }) => tile.metrics.includes(name));
  const splits = split === undefined ? [null] : distinct(rows.map((row) => cellOf(row, split).text));
  const series = splits.flatMap((part) => {
    const ofPart = part === null ? rows : rows.filter((row) => cellOf(row, split).text === part);
    return metrics.map((metric) => ({
      name: part ?? metric.label,
      metric,
      values: categories.map((category) =>
        valueAt(
          ofPart.filter((row) => cellOf(row, axis).text === category),
          metric.name,
        ),
      ),
    }));
  });
  return { categories, series };
}
