import { z } from "zod";
import type { DashcardReply } from "../form/read-dashboard.ts";
import type { PulledCard } from "./pulled-card.ts";

const LIST = z.array(z.string()).catch([]);
const TEXT = z.string().optional().catch(undefined);

/** What a chart of Metabase is called in our files; what we don't draw becomes a table. */
const CHARTS: Readonly<Record<string, string>> = {
  bar: "bar",
  row: "row",
  line: "line",
  area: "area",
  pie: "pie",
  scalar: "scalar",
};

/** A name of Metabase as a key of ours: small letters, digits and hyphens. */
export function keyOf(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "tegel";
}

/** A sentence, as our files want them. */
export function sentenceOf(text: string): string {
  const trimmed = text.trim().replace(/\s+/g, " ");
  return /[.?!]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

interface Axes {
  readonly dimensions: readonly string[];
  readonly metrics: readonly string[];
}

function axesOf({ settings, columns }: PulledCard, chart: string): Axes {
  const numbers = columns.filter(({ isNumber }) => isNumber).map(({ name }) => name);
  const others = columns.filter(({ isNumber }) => !isNumber).map(({ name }) => name);
  switch (chart) {
    case "table":
      return { dimensions: [], metrics: [] };
    case "scalar":
      return { dimensions: [], metrics: [TEXT.parse(settings["scalar.field"]) ?? numbers[0] ?? ""] };
    case "pie":
      return {
        dimensions: [TEXT.parse(settings["pie.dimension"]) ?? others[0] ?? ""],
        metrics: [TEXT.parse(settings["pie.metric"]) ?? numbers[0] ?? ""],
      };
    default: {
      const dimensions = LIST.parse(settings["graph.dimensions"]);
      const metrics = LIST.parse(settings["graph.metrics"]);
      return {
        dimensions: dimensions.length > 0 ? dimensions : others.slice(0, 1),
        metrics: metrics.length > 0 ? metrics : numbers.slice(0, 1),
      };
    }
  }
}

function columnsOf({ columns }: PulledCard, { dimensions, metrics }: Axes): Record<string, unknown> {
  const known = new Map(columns.map((column) => [column.name, column]));
  const names = [...new Set([...columns.map(({ name }) => name), ...dimensions, ...metrics])];
  return Object.fromEntries(
    names.map((name) => {
      const isNumber = known.get(name)?.isNumber ?? metrics.includes(name);
      return [name, { label: known.get(name)?.label ?? name, ...(isNumber && { format: "number" }) }];
    }),
  );
}

/** A card on a dashboard as `dashboard.yml` says it. What Metabase doesn't know, such as the source, is for a person to fill in. */
export function tileFileOf(key: string, tab: string | null, dashcard: DashcardReply, card: PulledCard) {
  const chart = CHARTS[card.display] ?? "table";
  const axes = axesOf(card, chart);
  return {
    key,
    title: card.name,
    chart,
    ...(tab !== null && { tab }),
    place: { row: dashcard.row, column: dashcard.col, width: dashcard.size_x, height: dashcard.size_y },
    ...(axes.dimensions.length > 0 && { dimensions: axes.dimensions }),
    ...(axes.metrics.length > 0 && { metrics: axes.metrics }),
    columns: columnsOf(card, axes),
    ...(card.description !== null && { note: sentenceOf(card.description) }),
    source: "Bron nog niet opgegeven.",
    empty: "Er is hiervoor niets bekend.",
  };
}
