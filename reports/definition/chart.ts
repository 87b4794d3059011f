/** Grafiek: how a tile shows its rows. A pivot is a table whose columns are the values of its second dimension. */
export const CHARTS = [
  "bar",
  "row",
  "line",
  "area",
  "combo",
  "pie",
  "scalar",
  "progress",
  "table",
  "pivot",
  "map",
] as const;

export type Chart = (typeof CHARTS)[number];
