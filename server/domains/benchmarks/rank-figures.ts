import type { BenchmarkRow } from "#schema/types/benchmarks/benchmark-row.ts";
import type { IndicatorDefinition } from "../../indicators/indicator-definition.ts";
import type { MunicipalityRow } from "../municipalities/municipality.queries.ts";
import type { BenchmarkFigureRow } from "./benchmark.queries.ts";
import type { Gate } from "./comparability.rules.ts";
import { type Comparability, SENTENCES } from "./comparability-sentence.rules.ts";
import { observationOf } from "./observation-of-figure.ts";
import { type Ranking, rankingOf } from "./ranking.rules.ts";

/** A row as it is answered: the contract's own fields and its municipality, read in the same statement. */
export interface RankedRow extends BenchmarkRow {
  readonly municipality: MunicipalityRow;
}

export interface RankedFigures extends Omit<Ranking, "rows"> {
  readonly rows: RankedRow[];
}

/** What a figure must say of itself to be ranked. */
export type RankableFigure = Omit<BenchmarkFigureRow, keyof MunicipalityRow | "allocationKey" | "countedOn">;

/** What all figures of one period share. */
export interface FigureContext {
  readonly definition: IndicatorDefinition;
  readonly period: string;
  readonly gate: Gate;
  readonly followed: readonly string[];
  readonly similarity: ReadonlyMap<string, string>;
}

function sentenceOf(
  comparability: Comparability,
  { isParticipant }: RankableFigure,
  reason: string | null,
): string | null {
  if (comparability === "OK") return null;
  if (comparability === "NOT_AVAILABLE" && reason !== null) return reason;
  if (comparability === "NOT_PARTICIPANT" && isParticipant)
    return "Deze gemeente hoort niet tot de gekozen groep; zij is ter vergelijking getoond.";
  return SENTENCES[comparability];
}

/** Made once: comparing by the name of a language makes one for each comparison. */
const BY_NAME = new Intl.Collator("nl");

function byRankThenName(one: RankedRow, other: RankedRow): number {
  const rank = (one.rank ?? Infinity) - (other.rank ?? Infinity);
  if (one.rank !== other.rank && rank !== 0) return rank;
  return BY_NAME.compare(one.municipality.name, other.municipality.name);
}

/** Ranks the figures of one period and says of each row why it counts or does not; ranked rows come first. */
export function rankFigures(
  figures: readonly { readonly municipality: MunicipalityRow; readonly figure: RankableFigure }[],
  { definition, period, gate, followed, similarity }: FigureContext,
): RankedFigures {
  const candidates = figures.map(({ figure }) => ({ ...figure, status: figure.status ?? "NOT_AVAILABLE" }));
  const ranking = rankingOf(candidates, gate, definition.direction);
  const rows = figures.flatMap(({ municipality, figure }, index): RankedRow[] => {
    const ranked = ranking.rows[index];
    if (!ranked) return [];
    const value = observationOf(figure, period, definition, figure.isParticipant);
    const sentences = [sentenceOf(ranked.comparability, figure, value.reason ?? null), figure.note];
    return [
      {
        ...ranked,
        municipality,
        value,
        note: sentences.filter((sentence) => sentence !== null).join(" ") || null,
        isOwn: followed.includes(municipality.code),
        similarity: similarity.get(municipality.code) ?? null,
      },
    ];
  });
  return { ...ranking, rows: rows.toSorted(byRankThenName) };
}
