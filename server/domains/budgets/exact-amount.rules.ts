/** A decimal as a whole number of units of 10^-scale: `12.50` → 1250 at scale 2. */
export interface ExactAmount {
  readonly units: bigint;
  readonly scale: number;
}

/** Reads decimal text (`-12.50`) exactly. */
export function exactAmount(decimal: string): ExactAmount {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return { units: BigInt(`${whole}${fraction}`), scale: fraction.length };
}

/** The units at a finer scale. */
export function unitsAt({ units, scale }: ExactAmount, finer: number): bigint {
  return units * 10n ** BigInt(finer - scale);
}

/** Writes units as decimal text: 1250 at scale 2 → `12.50`. */
export function decimalOf(units: bigint, scale: number): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  const sign = units < 0n ? "-" : "";
  return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** A quotient of whole numbers, neither negative, rounded half up. */
export function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

/** One decimal less another, exactly: (`28367`, `28366`) → `1`. */
export function differenceOf(decimal: string, other: string): string {
  const [one, less] = [exactAmount(decimal), exactAmount(other)];
  const scale = Math.max(one.scale, less.scale);
  return decimalOf(unitsAt(one, scale) - unitsAt(less, scale), scale);
}
