import { exactAmount, unitsAt } from "../budgets/exact-amount.rules.ts";

/** Decimals as whole units of 10^-scale, in the order in which they came, so that they can be compared and added exactly. */
export function aligned(decimals: readonly string[]): { units: bigint[]; scale: number } {
  const amounts = decimals.map(exactAmount);
  const scale = amounts.reduce((finest, amount) => Math.max(finest, amount.scale), 0);
  return { units: amounts.map((amount) => unitsAt(amount, scale)), scale };
}
