import type { BenchmarkTrendPoint } from "#schema/types/benchmarks/benchmark-trend-point.ts";
import type { Reader } from "../../database/reader.ts";
import { argumentError } from "../../graphql/argument-error.ts";
import { figuresOfTrend, type TrendFigureRow } from "./benchmark.queries.ts";
import type { ComputedBenchmark } from "./compute-benchmark.ts";
import { onePerMunicipality } from "./one-per-municipality.ts";
import { type RankedRow, rankFigures } from "./rank-figures.ts";
import { acrossBreaks, breaksAt, breaksBetween } from "./series-break.rules.ts";

const MOST_PERIODS = 20;

/** A point as it is answered: the contract's own fields, with the municipality of each row. */
export interface TrendPoint extends BenchmarkTrendPoint {
  readonly own: RankedRow[];
}

const NO_FIGURE = {
  moduleCode: null,
  value: null,
  status: null,
  reason: null,
  numerator: null,
  denominator: null,
  sourceCode: null,
  locator: null,
  printed: null,
  denominatorSourceCode: null,
  denominatorLocator: null,
  denominatorPrinted: null,
  denominatorPeriod: null,
  isCarried: false,
  note: null,
} as const;

function pointOf(benchmark: ComputedBenchmark, period: string, rows: readonly TrendFigureRow[]): TrendPoint {
  const { definition, category, gate, peers, figures } = benchmark;
  const between = breaksBetween(definition.breaks, period, benchmark.period, category);
  const figureOf = new Map(rows.map((row) => [row.municipalityCode, row]));
  const context = { definition, period, gate, followed: peers.followed, similarity: peers.similarity };
  const ranked = rankFigures(
    figures.map((shown) => {
      const { isInGroup, isParticipant } = shown;
      return {
        municipality: shown,
        figure: { ...NO_FIGURE, ...figureOf.get(shown.code), isInGroup, isParticipant },
      };
    }),
    context,
  );
  const { comparability, note } = acrossBreaks({ comparability: ranked.comparability, note: null }, between);
  const own = ranked.rows.filter(({ isOwn }) => isOwn);
  return {
    period,
    median: ranked.statistics?.median ?? null,
    count: ranked.statistics?.count ?? 0,
    own: own.map((row) => ({ ...row, ...acrossBreaks(row, between) })),
    comparability,
    isBreak: breaksAt(definition.breaks, period, category).length > 0,
    note,
  };
}

/**
 * The same group over the periods up to the one that was asked for, in one statement.
 * Municipalities as they are on the benchmark's day: where figures of predecessors may be handed on, they are.
 */
export async function computeTrend(
  reader: Reader,
  benchmark: ComputedBenchmark,
  periods: number,
): Promise<TrendPoint[]> {
  if (periods < 1 || periods > MOST_PERIODS) {
    throw argumentError(
      "periods",
      `Een trend heeft 1 tot ${String(MOST_PERIODS)} perioden, maar gevraagd is: ${String(periods)}.`,
    );
  }
  const { definition, category, peers, figures } = benchmark;
  const codes = figures.map(({ code }) => code);
  const found = await reader.read(figuresOfTrend(definition), [
    codes,
    benchmark.period,
    periods,
    peers.moduleCode,
    category,
  ]);
  const rows = onePerMunicipality(found, (row) => `${row.period} ${row.municipalityCode}`, true);
  const seen = [...new Set(rows.map(({ period }) => period))].toSorted();
  return seen.map((period) =>
    pointOf(
      benchmark,
      period,
      rows.filter((row) => row.period === period),
    ),
  );
}
