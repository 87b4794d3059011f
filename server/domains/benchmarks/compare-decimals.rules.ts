import { aligned } from "./aligned.rules.ts";

/** The order of two decimals as text: negative, zero or positive, as `sort` wants it. `2.50` equals `2.5`. */
export function compareDecimals(one: string, other: string): number {
  const [left = 0n, right = 0n] = aligned([one, other]).units;
  return left < right ? -1 : left > right ? 1 : 0;
}
