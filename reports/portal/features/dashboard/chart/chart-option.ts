import type { EChartsCoreOption } from "echarts/core";
import type { TileFragment } from "#schema/generated/graphql.ts";
import { writtenNumber } from "../tile-cell.ts";
import type { TileChart, TileSeries } from "../tile-series.ts";
import { axesOf } from "./axes.ts";
import { INK, MARKS, PALETTE } from "./palette.ts";
import { pieOption } from "./pie-option.ts";

export type ChartOption = EChartsCoreOption;

type Tile = Pick<TileFragment, "chart" | "stack" | "lines" | "metrics" | "title">;

/** More labels than this would lie over each other; fewer where bars stand beside each other. */
const MOST_LABELS = 16;
const MOST_LABELS_OF_SEVERAL = 10;

function kindOf({ chart, lines }: Tile, series: TileSeries): "bar" | "line" {
  if (chart === "line" || chart === "area") return "line";
  return chart === "combo" && lines.includes(series.metric.name) ? "line" : "bar";
}

function labelOf(tile: Tile, { categories, series }: TileChart, one: TileSeries): object {
  const most = series.length > 1 && tile.chart !== "line" ? MOST_LABELS_OF_SEVERAL : MOST_LABELS;
  const isFew = categories.length * series.length <= most;
  const position = tile.chart === "row" ? "right" : "top";
  return {
    show: isFew && tile.stack === "NONE",
    position: kindOf(tile, one) === "line" ? "top" : position,
    color: INK,
    fontSize: 12,
    formatter: ({ value }: { value: number | null }) =>
      value === null ? "" : writtenNumber(value, one.metric),
  };
}

function drawnSeries(tile: Tile, chart: TileChart): object[] {
  return chart.series.map((one, index) => {
    const kind = kindOf(tile, one);
    const isStacked = tile.stack !== "NONE" && kind === "bar";
    return {
      name: one.name,
      type: kind,
      data: valuesOf(tile, chart, one),
      label: labelOf(tile, chart, one),
      labelLayout: { hideOverlap: true },
      ...(isStacked && { stack: "all" }),
      ...(kind === "bar" && { barMaxWidth: 36 }),
      ...(kind === "line" && {
        symbol: MARKS[index % MARKS.length],
        symbolSize: 9,
        lineStyle: { width: 2.5 },
      }),
      ...(tile.chart === "area" && {
        areaStyle: { opacity: 0.25 },
        ...(tile.stack !== "NONE" && { stack: "all" }),
      }),
    };
  });
}

/** Values as they are, or in per cent of what stands on the same place. */
function valuesOf({ stack }: Tile, { series }: TileChart, one: TileSeries): (number | null)[] {
  if (stack !== "NORMALIZED") return [...one.values];
  return one.values.map((value, index) => {
    const total = series.reduce((sum, other) => sum + (other.values[index] ?? 0), 0);
    return value === null || total === 0 ? null : (100 * value) / total;
  });
}

/**
 * What ECharts draws a tile from: calm, in Dutch, apart without colour, and still.
 * @param fontFamily of the page: names are broken where they are measured to be too long
 */
export function chartOption(tile: Tile, chart: TileChart, fontFamily: string): ChartOption {
  const common = {
    animation: false,
    color: PALETTE,
    textStyle: { fontFamily, color: INK },
    aria: {
      enabled: true,
      label: { enabled: false },
      decal: { show: chart.series.length > 1 || tile.chart === "pie" },
    },
    tooltip: { trigger: tile.chart === "pie" ? "item" : "axis", confine: true },
  };
  if (tile.chart === "pie") return { ...common, ...pieOption(chart) };
  const hasLegend = chart.series.length > 1;
  return {
    ...common,
    tooltip: { ...common.tooltip, valueFormatter: writerOf(tile, chart) },
    ...(hasLegend && { legend: { top: 0, left: 0, itemGap: 16, textStyle: { color: INK, fontSize: 13 } } }),
    ...axesOf(tile, chart, hasLegend),
    series: drawnSeries(tile, chart),
  };
}

function writerOf({ stack }: Tile, { series }: TileChart) {
  const metric = series[0]?.metric;
  return (value: unknown): string => {
    if (typeof value !== "number" || !metric) return "niet bekend";
    return stack === "NORMALIZED" ? `${Math.round(value)}%` : writtenNumber(value, metric);
  };
}
