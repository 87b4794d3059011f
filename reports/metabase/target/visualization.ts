import type { TileDefinition } from "#reports/definition/tile-definition.ts";
import { columnSettingsOf } from "./column-settings.ts";

/** How a card is drawn: the kind of chart and its settings. */
export interface Visualization {
  readonly display: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

type Settings = Readonly<Record<string, unknown>>;

/** The map of municipalities in Metabase's own settings, where there is one. */
export const MUNICIPALITY_MAP = "regiospiegel_gemeenten";

const STACKS: Readonly<Record<TileDefinition["stack"], string | null>> = {
  none: null,
  stacked: "stacked",
  normalized: "normalized",
};

function axes({ dimensions, metrics, stack, columns }: TileDefinition): Settings {
  const titleOf = (name = ""): string => columns.find((column) => column.name === name)?.label ?? name;
  return {
    "graph.dimensions": dimensions,
    "graph.metrics": metrics,
    "graph.x_axis.title_text": titleOf(dimensions[0]),
    ...(metrics.length === 1 && { "graph.y_axis.title_text": titleOf(metrics[0]) }),
    ...(STACKS[stack] !== null && { "stackable.stack_type": STACKS[stack] }),
    // A reader reads the figure, not the height of a bar.
    "graph.show_values": true,
  };
}

function combo(tile: TileDefinition): Settings {
  const series = tile.metrics.map((metric) => [
    metric,
    { display: tile.lines.includes(metric) ? "line" : "bar" },
  ]);
  return { ...axes(tile), series_settings: Object.fromEntries(series) as Settings };
}

/** The columns that a table shows: those of the definition, why a value is missing, and where it stands. */
function table({ columns, citation }: TileDefinition): Settings {
  const reasons = columns.map(({ reason }) => reason);
  const names = [...columns.map(({ name }) => name), ...reasons, citation?.source, citation?.locator];
  const shown = [...new Set(names.filter((name) => name !== null && name !== undefined))];
  return { "table.columns": shown.map((name) => ({ name, enabled: true })) };
}

/** Of SQL a pivot is a table that is told which column becomes the heads. */
function pivot({ dimensions: [rows, heads], metrics: [cells] }: TileDefinition): Settings {
  return {
    "table.pivot": true,
    "table.pivot_column": heads,
    "table.cell_column": cells,
    "table.columns": [rows, heads, cells].map((name) => ({ name, enabled: true })),
  };
}

function map({ dimensions: [area], metrics: [value] }: TileDefinition): Settings {
  return { "map.type": "region", "map.region": MUNICIPALITY_MAP, "map.dimension": area, "map.metric": value };
}

/** Metabase's progress bar wants a number; where the goal is a column, both stand in a table. */
function progress(tile: TileDefinition): Visualization {
  if (typeof tile.goal === "number") return { display: "progress", settings: { "progress.goal": tile.goal } };
  return { display: "table", settings: table(tile) };
}

/** A single figure that may be missing is a table, which has room to say why. */
function scalar(tile: TileDefinition): Visualization {
  const mayBeMissing = tile.columns.some(({ name, reason }) => name === tile.metrics[0] && reason !== null);
  if (mayBeMissing) return { display: "table", settings: table(tile) };
  return { display: "scalar", settings: { "scalar.field": tile.metrics[0] } };
}

function drawn(tile: TileDefinition, hasMap: boolean): Visualization {
  switch (tile.chart) {
    case "bar":
    case "line":
    case "area":
    case "row":
      return { display: tile.chart, settings: axes(tile) };
    case "combo":
      return { display: "combo", settings: combo(tile) };
    case "pie":
      return {
        display: "pie",
        settings: { "pie.dimension": tile.dimensions[0], "pie.metric": tile.metrics[0] },
      };
    case "scalar":
      return scalar(tile);
    case "progress":
      return progress(tile);
    case "pivot":
      return { display: "table", settings: pivot(tile) };
    case "map":
      return hasMap ? { display: "map", settings: map(tile) } : { display: "row", settings: axes(tile) };
    case "table":
      return { display: "table", settings: table(tile) };
  }
}

/**
 * How Metabase draws a tile.
 * @param hasMap whether that Metabase was given a map of municipalities; without it a map is drawn as bars
 */
export function visualizationOf(tile: TileDefinition, hasMap: boolean): Visualization {
  const { display, settings } = drawn(tile, hasMap);
  return { display, settings: { ...settings, column_settings: columnSettingsOf(tile.columns) } };
}
