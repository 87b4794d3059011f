import type { TileFragment } from "#schema/generated/graphql.ts";
import { writtenNumber } from "../tile-cell.ts";
import type { TileChart } from "../tile-series.ts";
import { INK, QUIET } from "./palette.ts";

const LONGEST_NAME = 170;
/** A name that takes more lines than a bar has room for; the table has it whole. */
const MOST_LETTERS = 72;

/** `1.200.000` as `1,2 mln.`, so that an axis stays narrow. */
function short(value: number): string {
  if (Math.abs(value) >= 1_000_000) return `${(value / 1_000_000).toLocaleString("nl-NL")} mln.`;
  return value.toLocaleString("nl-NL");
}

function valueAxis({ stack }: Pick<TileFragment, "stack">, { series }: TileChart): object {
  const metric = series[0]?.metric;
  const write = (value: number): string => {
    if (stack === "NORMALIZED" || metric?.format === "PERCENT") return `${short(value)}%`;
    if (metric?.format !== "EURO") return short(value);
    return Math.abs(value) >= 1000
      ? `€ ${short(value)}`
      : writtenNumber(value, { ...metric, decimals: null });
  };
  return {
    type: "value",
    ...(stack === "NORMALIZED" && { max: 100 }),
    axisLabel: { color: INK, formatter: write, fontSize: 12, hideOverlap: true },
    splitLine: { lineStyle: { color: QUIET } },
    splitNumber: 4,
  };
}

function categoryAxis(isRow: boolean, { categories }: TileChart): object {
  return {
    type: "category",
    data: categories,
    inverse: isRow,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: INK } },
    axisLabel: {
      color: INK,
      fontSize: 12,
      lineHeight: 15,
      formatter: (name: string) =>
        name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 2)}…` : name,
      interval: 0,
      hideOverlap: !isRow,
      ...(isRow ? { width: LONGEST_NAME, overflow: "break" } : { overflow: "break", width: 90 }),
    },
  };
}

/** The two axes and the space around them. Rows have their names on the left, from top to bottom. */
export function axesOf(
  tile: Pick<TileFragment, "chart" | "stack">,
  chart: TileChart,
  hasLegend: boolean,
): object {
  const isRow = tile.chart === "row";
  const value = valueAxis(tile, chart);
  const category = categoryAxis(isRow, chart);
  return {
    grid: { left: 4, right: isRow ? 64 : 12, top: hasLegend ? 44 : 26, bottom: 4, containLabel: true },
    xAxis: isRow ? value : category,
    yAxis: isRow ? category : value,
  };
}
