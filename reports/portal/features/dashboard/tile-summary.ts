import type { TileFragment } from "#schema/generated/graphql.ts";
import { writtenNumber } from "./tile-cell.ts";
import { cellOf, type TileRow } from "./tile-rows.ts";
import { chartOf, type TileChart, type TileSeries } from "./tile-series.ts";

interface Point {
  readonly category: string;
  readonly value: number;
}

function pointsOf({ values }: TileSeries, categories: readonly string[]): Point[] {
  return values.flatMap((value, index) =>
    value === null ? [] : [{ category: categories[index] ?? "", value }],
  );
}

function isYears(categories: readonly string[]): boolean {
  return categories.every((category) => /^\d{4}/.test(category));
}

function sentenceOf(series: TileSeries, { categories, series: all }: TileChart): string | null {
  const points = pointsOf(series, categories);
  const [first] = points;
  const last = points.at(-1);
  const written = ({ category, value }: Point): string =>
    `${writtenNumber(value, series.metric)} (${category})`;
  const name = all.length > 1 ? `${series.name}: ` : "";
  if (!first || !last) return null;
  if (points.length === 1) return `${name}${written(first)}.`;
  if (isYears(categories)) return `${name}van ${written(first)} naar ${written(last)}.`;
  const sorted = points.toSorted((one, other) => other.value - one.value);
  const [highest, lowest] = [sorted[0] ?? first, sorted.at(-1) ?? last];
  if (highest.value === lowest.value) return `${name}overal ${writtenNumber(highest.value, series.metric)}.`;
  return `${name}het meest ${written(highest)}, het minst ${written(lowest)}.`;
}

const MOST_SENTENCES = 4;

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function missingIn(tile: TileFragment, rows: readonly TileRow[]): string | null {
  const missing = rows.flatMap((row) =>
    tile.metrics
      .filter((metric) => cellOf(row, metric).missing !== null)
      .map((metric) => cellOf(row, metric)),
  );
  if (missing.length === 0) return null;
  return missing.length === 1
    ? "Eén waarde ontbreekt; de tabel zegt waarom."
    : `${String(missing.length)} waarden ontbreken; de tabel zegt waarom.`;
}

/** What a drawing shows, in words: from first to last along the years, otherwise the most and the least. */
export function summaryOf(tile: TileFragment, rows: readonly TileRow[]): string {
  const chart = chartOf(tile, rows);
  const sentences = chart.series.map((series) => sentenceOf(series, chart)).filter((one) => one !== null);
  const shown = sentences.slice(0, MOST_SENTENCES).map(capitalised);
  const more = sentences.length - shown.length;
  return [...shown, more > 0 ? `De tabel noemt er nog ${String(more)}.` : null, missingIn(tile, rows)]
    .filter((one) => one !== null)
    .join(" ");
}
