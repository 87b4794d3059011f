import { differenceOf } from "../budgets/exact-amount.rules.ts";
import { type Candidate, comparabilityOf, comparabilityOfWhole, type Gate } from "./comparability.rules.ts";
import type { Comparability } from "./comparability-sentence.rules.ts";
import { type Direction, factorOf } from "./figure.rules.ts";
import { type Position, positionOf } from "./position.rules.ts";
import { ranksOf } from "./rank.rules.ts";
import { type Statistics, statisticsOf } from "./statistics.rules.ts";

/** What a figure is worth among the others; without a rank where it does not count. */
export interface Ranked {
  readonly comparability: Comparability;
  readonly rank: number | null;
  readonly rankTies: number | null;
  readonly differenceFromMedian: string | null;
  readonly position: Position;
}

/** Rows in the order in which they came. */
export interface Ranking {
  readonly rows: readonly Ranked[];
  readonly comparability: Comparability;
  readonly statistics: Statistics | null;
}

type WithValue = Candidate & { readonly value: string };

const UNRANKED = { rank: null, rankTies: null, differenceFromMedian: null, position: "NONE" } as const;

/** Lets the rows through the gate and ranks those that pass. Where the key makes all equal, the statistics still show it. */
export function rankingOf(candidates: readonly Candidate[], gate: Gate, direction: Direction): Ranking {
  const judged = comparabilityOf(candidates, gate);
  const whole = comparabilityOfWhole(judged, gate);
  const counts = whole === "STRUCTURALLY_EQUAL" ? whole : "OK";
  const counted = candidates.filter((candidate, index): candidate is WithValue => judged[index] === counts);
  const statistics = statisticsOf(counted, factorOf(gate.unit));
  const ranks = ranksOf(
    counted.map(({ value }) => value),
    direction,
  );
  const rankOf = new Map(counted.map((candidate, index) => [candidate, ranks[index]]));
  const rows = candidates.map((candidate, index): Ranked => {
    const comparability = judged[index] ?? "NOT_AVAILABLE";
    const rank = rankOf.get(candidate as WithValue);
    if (comparability !== "OK" || !rank || !statistics || candidate.value === null)
      return { comparability, ...UNRANKED };
    const differenceFromMedian = differenceOf(candidate.value, statistics.median);
    return {
      comparability,
      ...rank,
      differenceFromMedian,
      position: positionOf(candidate.value, statistics, direction),
    };
  });
  return { rows, comparability: whole, statistics };
}
