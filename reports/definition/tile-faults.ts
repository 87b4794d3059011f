import { CHART_NEEDS } from "./chart-needs.ts";
import type { TileFile } from "./dashboard-file.ts";

/** What is wrong within a part of a dashboard, and where: a path from that part on. */
export interface PartFault {
  readonly path: readonly PropertyKey[];
  readonly sentence: string;
}

const NUMBERS: readonly string[] = ["number", "euro", "percent"];

function* faultsOfChart({
  chart,
  dimensions = [],
  metrics = [],
  goal,
  lines = [],
}: TileFile): Generator<PartFault> {
  const needs = CHART_NEEDS[chart];
  const hasMetrics = metrics.length >= needs.fewestMetrics && metrics.length <= needs.mostMetrics;
  if (!needs.dimensions.includes(dimensions.length) || !hasMetrics)
    yield { path: ["chart"], sentence: `Een tegel met chart ${chart} vraagt ${needs.inWords}.` };
  if ((goal !== undefined) !== (chart === "progress"))
    yield {
      path: ["chart"],
      sentence: "Een tegel met chart progress heeft goal, en geen andere tegel heeft dat.",
    };
  for (const line of lines.filter((one) => !metrics.includes(one)))
    yield { path: ["lines"], sentence: `De lijn ${line} is geen van metrics van deze tegel.` };
}

function* faultsOfNames(tile: TileFile): Generator<PartFault> {
  const { columns, goal } = tile;
  const named = (["dimensions", "metrics", "lines"] as const).flatMap((field) =>
    (tile[field] ?? []).map((column, index) => ({ path: [field, index], column })),
  );
  const all = typeof goal === "string" ? [...named, { path: ["goal"], column: goal }] : named;
  for (const { path, column } of all) {
    if (!Object.hasOwn(columns, column))
      yield { path, sentence: `De kolom ${column} staat niet onder columns van deze tegel.` };
  }
}

function* faultsOfColumns({ columns, metrics = [] }: TileFile): Generator<PartFault> {
  for (const [name, { format = "text", status, reason }] of Object.entries(columns)) {
    if (metrics.includes(name) && !NUMBERS.includes(format))
      yield {
        path: ["columns", name],
        sentence: `De kolom ${name} is een van metrics, dus haar format is number, euro of percent.`,
      };
    if ((status === undefined) !== (reason === undefined))
      yield {
        path: ["columns", name],
        sentence: "Een kolom heeft status en reason beide, of geen van beide.",
      };
  }
}

function* faultsOfPlace({ place: { column, width } }: TileFile): Generator<PartFault> {
  if (column + width > 24)
    yield {
      path: ["place"],
      sentence: `Een rij heeft 24 kolommen, maar deze tegel eindigt op ${String(column + width)}.`,
    };
}

/** What is wrong with a tile by itself, apart from its SQL. */
export function faultsOfTile(tile: TileFile): PartFault[] {
  return [...faultsOfChart(tile), ...faultsOfNames(tile), ...faultsOfColumns(tile), ...faultsOfPlace(tile)];
}
