import { writtenNumber } from "../tile-cell.ts";
import type { TileChart } from "../tile-series.ts";
import { INK } from "./palette.ts";

/** A ring with the name and the part of each slice beside it. */
export function pieOption({ categories, series }: TileChart): object {
  const [only] = series;
  const data = categories.flatMap((name, index) => {
    const value = only?.values[index] ?? null;
    return value === null ? [] : [{ name, value }];
  });
  return {
    series: [
      {
        type: "pie",
        radius: ["38%", "68%"],
        data,
        itemStyle: { borderColor: "#fff", borderWidth: 2 },
        label: {
          color: INK,
          fontSize: 12,
          formatter: ({ name, value, percent }: { name: string; value: number; percent: number }) =>
            `${name}\n${only ? writtenNumber(value, only.metric) : String(value)} (${Math.round(percent)}%)`,
        },
      },
    ],
  };
}
