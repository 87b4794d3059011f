import { decimalOf, exactAmount, roundedQuotient, unitsAt } from "./exact-amount.rules.ts";

export type Rounding = "EXACT" | "PER_ROW" | "LAST_ABSORBS" | "CENTS";

/** One who pays, with its weight in the key as decimal text, zero or more. */
export interface Weighted {
  readonly code: string;
  readonly weight: string;
}

/** What one pays: whole euros (cents with CENTS) as decimal text, and its share in per cent in four decimals. */
export interface Allocated {
  readonly code: string;
  readonly weight: string;
  readonly amount: string;
  readonly share: string;
}

/** The rows in the order in which they came; `residue` is the total less their sum, and zero but for PER_ROW. */
export interface AllocationOutcome {
  readonly rows: readonly Allocated[];
  readonly residue: string;
}

interface Portion {
  readonly code: string;
  readonly weight: bigint;
}

function byCode(one: Portion, other: Portion): number {
  return one.code < other.code ? -1 : 1;
}

/** Largest remainder: everyone gets the whole part, the units that are left go to the largest remainders, ties by code. */
function largestRemainder(total: bigint, portions: readonly Portion[], sum: bigint): Map<string, bigint> {
  const remainderOf = ({ weight }: Portion): bigint => (total * weight) % sum;
  const amounts = new Map(portions.map(({ code, weight }) => [code, (total * weight) / sum]));
  const left = total - [...amounts.values()].reduce((added, amount) => added + amount, 0n);
  const inTurn = portions.toSorted((one, other) => {
    const difference = remainderOf(other) - remainderOf(one);
    return difference === 0n ? byCode(one, other) : difference > 0n ? 1 : -1;
  });
  for (const { code } of inTurn.slice(0, Number(left))) amounts.set(code, (amounts.get(code) ?? 0n) + 1n);
  return amounts;
}

/** Each row rounded half up by itself. */
function perRow(total: bigint, portions: readonly Portion[], sum: bigint): Map<string, bigint> {
  return new Map(portions.map(({ code, weight }) => [code, roundedQuotient(total * weight, sum)]));
}

/** Each row rounded half up, and the one with the largest weight takes what is over or short. */
function lastAbsorbs(total: bigint, portions: readonly Portion[], sum: bigint): Map<string, bigint> {
  const amounts = perRow(total, portions, sum);
  const added = [...amounts.values()].reduce((one, other) => one + other, 0n);
  const [largest] = portions.toSorted((one, other) =>
    one.weight === other.weight ? byCode(one, other) : other.weight > one.weight ? 1 : -1,
  );
  if (largest) amounts.set(largest.code, (amounts.get(largest.code) ?? 0n) + total - added);
  return amounts;
}

const METHODS = {
  EXACT: largestRemainder,
  CENTS: largestRemainder,
  PER_ROW: perRow,
  LAST_ABSORBS: lastAbsorbs,
};

/** The decimals in which a way of rounding pays out. */
export function decimalsOf(rounding: Rounding): number {
  return rounding === "CENTS" ? 2 : 0;
}

/**
 * Divides a total over those who pay, by weight, without a float in between.
 * @param total in euros as decimal text; its decimals must fit the rounding (whole euros, cents with CENTS). A negative total is paid back.
 * @throws RangeError when the weights do not add up to more than zero, or when the total has more decimals than the rounding pays out
 */
export function allocate(total: string, payers: readonly Weighted[], rounding: Rounding): AllocationOutcome {
  const scale = decimalsOf(rounding);
  const exact = exactAmount(total);
  if (exact.scale > scale && exact.units % 10n ** BigInt(exact.scale - scale) !== 0n) {
    throw new RangeError(
      `${rounding} pays out in ${scale === 0 ? "whole euros" : "cents"}, but got a total of: ${total}`,
    );
  }
  const units =
    exact.scale > scale ? exact.units / 10n ** BigInt(exact.scale - scale) : unitsAt(exact, scale);
  const weights = payers.map(({ weight }) => exactAmount(weight));
  const finest = Math.max(0, ...weights.map((weight) => weight.scale));
  const portions = payers.map(({ code }, index) => ({
    code,
    weight: unitsAt(weights[index] ?? { units: 0n, scale: 0 }, finest),
  }));
  const sum = portions.reduce((added, { weight }) => added + weight, 0n);
  if (sum <= 0n)
    throw new RangeError(
      `An allocation key needs a positive total weight, but got: ${decimalOf(sum, finest)}`,
    );
  const sign = units < 0n ? -1n : 1n;
  const amounts = METHODS[rounding](sign * units, portions, sum);
  const paid = [...amounts.values()].reduce((added, amount) => added + amount, 0n);
  return {
    rows: payers.map(({ code, weight }, index) => ({
      code,
      weight,
      amount: decimalOf(sign * (amounts.get(code) ?? 0n), scale),
      share: decimalOf(roundedQuotient((portions[index]?.weight ?? 0n) * 1_000_000n, sum), 4),
    })),
    residue: decimalOf(units - sign * paid, scale),
  };
}
