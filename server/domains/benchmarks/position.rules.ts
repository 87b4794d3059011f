import { compareDecimals } from "./compare-decimals.rules.ts";
import type { Direction } from "./figure.rules.ts";
import type { Statistics } from "./statistics.rules.ts";

export type Position = "BETTER" | "AVERAGE" | "WORSE" | "NONE";

/**
 * Where a value stands in its group: beyond a quartile it is better or worse, on it or between them average.
 * NONE where nothing is better or worse.
 */
export function positionOf(
  value: string,
  { lowerQuartile, upperQuartile }: Pick<Statistics, "lowerQuartile" | "upperQuartile">,
  direction: Direction,
): Position {
  if (direction === "NEUTRAL") return "NONE";
  const isHigherBetter = direction === "HIGHER_IS_BETTER";
  if (compareDecimals(value, upperQuartile) > 0) return isHigherBetter ? "BETTER" : "WORSE";
  if (compareDecimals(value, lowerQuartile) < 0) return isHigherBetter ? "WORSE" : "BETTER";
  return "AVERAGE";
}
