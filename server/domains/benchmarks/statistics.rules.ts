import { decimalOf, roundedQuotient } from "../budgets/exact-amount.rules.ts";
import { aligned } from "./aligned.rules.ts";
import type { Figure } from "./figure.rules.ts";

/** The few numbers that say where a small group stands, as exact decimal text; means in four decimals. */
export interface Statistics {
  readonly count: number;
  readonly median: string;
  readonly lowerQuartile: string;
  readonly upperQuartile: string;
  readonly minimum: string;
  readonly maximum: string;
  /** Unweighted: every municipality counts as one. */
  readonly mean: string;
  /** The sum of the numerators over that of the denominators; null where not every figure has both. */
  readonly weightedMean: string | null;
}

const MEAN_SCALE = 4;

/** A quotient rounded half away from zero, in four decimals. */
function quotient(numerator: bigint, denominator: bigint): string {
  const isNegative = numerator < 0n !== denominator < 0n;
  const [top, bottom] = [numerator, denominator].map((part) => (part < 0n ? -part : part)) as [
    bigint,
    bigint,
  ];
  const size = roundedQuotient(top * 10n ** BigInt(MEAN_SCALE), bottom);
  return decimalOf(isNegative ? -size : size, MEAN_SCALE);
}

/**
 * A quartile by linear interpolation between the two values around position (n − 1) · quarter / 4 (type 7 of Hyndman and
 * Fan, the QUARTILE.INC of Excel). Quarters of a unit are two decimals more, so that nothing is rounded.
 */
function quartile(sorted: readonly bigint[], scale: number, quarter: 1 | 2 | 3): string {
  const position = (sorted.length - 1) * quarter;
  const index = Math.floor(position / 4);
  const [below = 0n, above = below] = sorted.slice(index, index + 2);
  return decimalOf(below * 100n + (above - below) * BigInt((position % 4) * 25), scale + 2);
}

function weightedMean(figures: readonly Figure[], factor: bigint): string | null {
  const numerators = figures.flatMap(({ numerator }) => (numerator === null ? [] : [numerator]));
  const denominators = figures.flatMap(({ denominator }) => (denominator === null ? [] : [denominator]));
  if (numerators.length < figures.length || denominators.length < figures.length) return null;
  const { units } = aligned([...numerators, ...denominators]);
  const sum = (parts: readonly bigint[]): bigint => parts.reduce((one, other) => one + other, 0n);
  const total = sum(units.slice(figures.length));
  return total === 0n ? null : quotient(sum(units.slice(0, figures.length)) * factor, total);
}

/**
 * The statistics of a group, computed here and not in SQL: percentile_cont of PostgreSQL works in floating point.
 * @param factor by which a quotient of these figures is multiplied to be in their unit
 * @returns null for an empty group
 */
export function statisticsOf(figures: readonly Figure[], factor: bigint): Statistics | null {
  if (figures.length === 0) return null;
  const { units, scale } = aligned(figures.map(({ value }) => value));
  const sorted = units.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const total = sorted.reduce((one, other) => one + other, 0n);
  return {
    count: sorted.length,
    median: quartile(sorted, scale, 2),
    lowerQuartile: quartile(sorted, scale, 1),
    upperQuartile: quartile(sorted, scale, 3),
    minimum: decimalOf(sorted[0] ?? 0n, scale),
    maximum: decimalOf(sorted.at(-1) ?? 0n, scale),
    mean: quotient(total, BigInt(sorted.length) * 10n ** BigInt(scale)),
    weightedMean: weightedMean(figures, factor),
  };
}
