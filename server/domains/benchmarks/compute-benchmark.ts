import type { Benchmark } from "#schema/types/benchmarks/benchmark.ts";
import type { BenchmarkInput } from "#schema/types/benchmarks/benchmark-input.ts";
import type { Reader } from "../../database/reader.ts";
import { argumentError } from "../../graphql/argument-error.ts";
import type { IndicatorDefinition } from "../../indicators/indicator-definition.ts";
import { type BenchmarkFigureRow, figuresOfBenchmark } from "./benchmark.queries.ts";
import { emptyGroup, explainNoFigures, refuseProviders } from "./benchmark-trouble.ts";
import { choosePeers, type Peers } from "./choose-peers.ts";
import type { Gate } from "./comparability.rules.ts";
import { SENTENCES } from "./comparability-sentence.rules.ts";
import { onePerMunicipality } from "./one-per-municipality.ts";
import { firstDayOf } from "./period.rules.ts";
import { type RankedRow, rankFigures } from "./rank-figures.ts";
import { requireIndicator } from "./require-indicator.ts";
import { breaksAt, sentenceOfBreak } from "./series-break.rules.ts";

/** A benchmark as it is answered: the contract's own fields and what its relations need. */
export interface ComputedBenchmark extends Benchmark {
  readonly rows: RankedRow[];
  readonly definition: IndicatorDefinition;
  readonly category: string | null;
  readonly gate: Gate;
  readonly peers: Peers;
  readonly figures: readonly BenchmarkFigureRow[];
}

function requireFirstDay(period: string): string {
  const day = firstDayOf(period);
  if (day !== null) return day;
  throw argumentError(
    "period",
    `Een periode is een jaar (2024), een maand (2024-04) of een kwartaal (2024-Q2), maar kreeg: ${JSON.stringify(period)}.`,
  );
}

function refuseUnknown({ followed, asOf }: Peers, rows: readonly BenchmarkFigureRow[]): void {
  const shown = new Set(rows.map(({ code }) => code));
  const unknown = followed.filter((code) => !shown.has(code));
  if (unknown.length === 0) return;
  throw argumentError(
    "municipalities",
    `Gemeente bestaat niet: ${unknown.join(", ")}. De query municipalities(asOf: "${asOf}") noemt alle codes.`,
    "NOT_FOUND",
  );
}

async function readFigures(
  reader: Reader,
  definition: IndicatorDefinition,
  period: string,
  category: string | null,
  peers: Peers,
): Promise<BenchmarkFigureRow[]> {
  const { asOf, group, moduleCode, partnershipCode, ownCode, members, followed } = peers;
  const values = [asOf, group, moduleCode, partnershipCode, ownCode, members, followed, period, category];
  const rows = await reader.read(figuresOfBenchmark(definition), values);
  refuseUnknown(peers, rows);
  if (!rows.some(({ isInGroup }) => isInGroup)) throw emptyGroup(peers);
  if (rows.every(({ status }) => status === null))
    await explainNoFigures(reader, definition, period, category);
  return onePerMunicipality(rows, ({ code }) => code, asOf > requireFirstDay(period));
}

/** Compares the municipalities that are asked for: one statement, and one more where similar ones must be found. */
export async function computeBenchmark(reader: Reader, input: BenchmarkInput): Promise<ComputedBenchmark> {
  const definition = requireIndicator(input.indicator);
  refuseProviders(definition);
  const { period, category = null } = input;
  const peers = await choosePeers(reader, input, definition, `${requireFirstDay(period).slice(0, 4)}-01-01`);
  const figures = await readFigures(reader, definition, period, category, peers);
  const { unit, kind, isComparable, structurallyEqualKey } = definition;
  const isStructurallyEqual =
    structurallyEqualKey !== null && figures[0]?.allocationKey === structurallyEqualKey;
  const gate: Gate = { unit, isRatio: kind === "RATIO", isComparable, isStructurallyEqual };
  const context = { definition, period, gate, followed: peers.followed, similarity: peers.similarity };
  const { rows, comparability, statistics } = rankFigures(
    figures.map((figure) => ({ municipality: figure, figure })),
    context,
  );
  const breaks = breaksAt(definition.breaks, period, category).map(sentenceOfBreak);
  const notes = [...(comparability === "OK" ? [] : [SENTENCES[comparability]]), ...breaks];
  const note = notes.join(" ") || null;
  const asOf = figures[0]?.countedOn ?? peers.asOf;
  const peerExplanation = peers.explanation;
  return {
    period,
    asOf,
    rows,
    statistics,
    comparability,
    note,
    peerExplanation,
    definition,
    category,
    gate,
    peers,
    figures,
  };
}
