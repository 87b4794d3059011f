/** A figure as the statistics see it: exact decimal text, and the parts that it was computed from where it is a ratio. */
export interface Figure {
  readonly value: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/** What better means: with NEUTRAL nothing does, and the highest comes first. */
export type Direction = "HIGHER_IS_BETTER" | "LOWER_IS_BETTER" | "NEUTRAL";

/** By how much a quotient is multiplied to be in its unit: `PER_1000` counts per thousand. */
export function factorOf(unit: string): bigint {
  switch (unit) {
    case "PERCENT":
    case "INDEX":
      return 100n;
    case "PER_1000":
      return 1000n;
    case "FTE_PER_100K":
      return 100_000n;
    default:
      return 1n;
  }
}
