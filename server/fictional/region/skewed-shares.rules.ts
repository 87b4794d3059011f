/** How fast shares fall with the rank, among the first and among the others. */
const FALL_AT_THE_TOP = 0.8;
const FALL_IN_THE_TAIL = 0.5;

function falling(count: number, fall: number, total: number): number[] {
  const weights = Array.from({ length: count }, (_, index) => (index + 1) ** -fall);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => (total * weight) / sum);
}

/**
 * Shares that add up to 1, largest first, of which the first `top` carry `topShare`, as in the documents: forty of six
 * hundred providers carry 85% of turnover.
 */
export function skewedShares(count: number, top: number, topShare: number): number[] {
  return [
    ...falling(top, FALL_AT_THE_TOP, topShare),
    ...falling(count - top, FALL_IN_THE_TAIL, 1 - topShare),
  ];
}

/** How many providers carry most of the turnover: 40 of 600, and in a small region rather more in proportion. */
export function topCount(providers: number): number {
  return Math.max(Math.round(providers / 15), Math.min(24, Math.round(providers / 5)));
}
