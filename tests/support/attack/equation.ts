/** What an attacker knows: these unknowns, each with a sign, add up to this; whole numbers of the smallest unit. */
export interface Equation {
  readonly terms: ReadonlyMap<string, bigint>;
  readonly sum: bigint;
}
