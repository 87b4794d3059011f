import type { Chart } from "./chart.ts";

/** What a chart is drawn from. */
export interface ChartNeeds {
  /** How many dimensions it may have. */
  readonly dimensions: readonly number[];
  readonly fewestMetrics: number;
  readonly mostMetrics: number;
  /** The same in Dutch, after «vraagt». */
  readonly inWords: string;
}

const needs = (
  dimensions: readonly number[],
  [fewestMetrics, mostMetrics]: readonly [number, number],
  inWords: string,
): ChartNeeds => ({ dimensions, fewestMetrics, mostMetrics, inWords });

const AXIS = needs([1, 2], [1, 8], "één of twee dimensions en minstens één van metrics");
const ONE_NUMBER = needs([0, 1], [1, 1], "één van metrics en hoogstens één van dimensions");

export const CHART_NEEDS: Readonly<Record<Chart, ChartNeeds>> = {
  bar: AXIS,
  row: AXIS,
  line: AXIS,
  area: AXIS,
  combo: needs([1], [2, 8], "één van dimensions en minstens twee van metrics"),
  pie: needs([1], [1, 1], "één van dimensions en één van metrics"),
  scalar: ONE_NUMBER,
  progress: ONE_NUMBER,
  table: needs([0, 1, 2], [0, 99], "niets"),
  pivot: needs([2], [1, 1], "twee van dimensions (rijen en kolommen) en één van metrics"),
  map: needs([1], [1, 1], "één van dimensions (de gemeentecode) en één van metrics"),
};
