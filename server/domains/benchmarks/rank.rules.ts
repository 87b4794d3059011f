import { aligned } from "./aligned.rules.ts";
import type { Direction } from "./figure.rules.ts";

/** A place in a list where equal values share the best of their places: 1, 2, 2, 4. */
export interface Rank {
  readonly rank: number;
  /** How many share this place, itself included. */
  readonly rankTies: number;
}

/** The ranks of values, in the order in which they came. The best comes first; with NEUTRAL the highest. */
export function ranksOf(values: readonly string[], direction: Direction): Rank[] {
  const { units } = aligned(values);
  const ties = new Map<bigint, number>();
  for (const unit of units) ties.set(unit, (ties.get(unit) ?? 0) + 1);
  const ascending = [...ties.keys()].toSorted((one, other) => (one < other ? -1 : 1));
  const ranks = new Map<bigint, number>();
  let rank = 1;
  for (const unit of direction === "LOWER_IS_BETTER" ? ascending : ascending.toReversed()) {
    ranks.set(unit, rank);
    rank += ties.get(unit) ?? 0;
  }
  return units.map((unit) => ({ rank: ranks.get(unit) ?? 0, rankTies: ties.get(unit) ?? 0 }));
}
