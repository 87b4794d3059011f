import type { Equation } from "./equation.ts";

/** What an unknown lies between; `most` is null where nothing bounds it. */
export interface Interval {
  readonly least: bigint;
  readonly most: bigint | null;
}

const EVERYTHING: Interval = { least: 0n, most: null };
const ROUNDS = 30;

/** The most that `sign` times an unknown can be, or null where nothing bounds it. */
function largest({ least, most }: Interval, sign: bigint): bigint | null {
  if (sign < 0n) return -least;
  return most;
}

/** The most that is left for one term when the others are as small as they can be; null where nothing bounds it. */
function leftFor(
  name: string,
  { terms, sum }: Equation,
  known: ReadonlyMap<string, Interval>,
  direction: 1n | -1n,
): bigint | null {
  let left = direction * sum;
  for (const [other, part] of terms) {
    if (other === name) continue;
    const size = largest(known.get(other) ?? EVERYTHING, -part * direction);
    if (size === null) return null;
    left += size;
  }
  return left;
}

function tightened(name: string, equation: Equation, known: ReadonlyMap<string, Interval>): Interval {
  const { least, most } = known.get(name) ?? EVERYTHING;
  const sign = equation.terms.get(name) ?? 0n;
  const [above, below] = [leftFor(name, equation, known, 1n), leftFor(name, equation, known, -1n)];
  const top = sign > 0n ? above : below;
  const bottom = sign > 0n ? below : above;
  return {
    least: bottom !== null && -bottom > least ? -bottom : least,
    most: top !== null && (most === null || top < most) ? top : most,
  };
}

/** What each unknown lies between when none is below nought, by tightening one equation after another; signs are 1 and -1. */
export function boundsOf(equations: readonly Equation[]): ReadonlyMap<string, Interval> {
  const known = new Map<string, Interval>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const equation of equations)
      for (const name of equation.terms.keys()) known.set(name, tightened(name, equation, known));
  }
  return known;
}
