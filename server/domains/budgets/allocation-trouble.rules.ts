import { decimalsOf, type Rounding, type Weighted } from "./allocation.rules.ts";
import { exactAmount } from "./exact-amount.rules.ts";

function isTooFine(total: string, rounding: Rounding): boolean {
  const { units, scale } = exactAmount(total);
  const finer = scale - decimalsOf(rounding);
  return finer > 0 && units % 10n ** BigInt(finer) !== 0n;
}

/** Why this can't be divided, in Dutch, with what came and what to do; null when it can. */
export function allocationTrouble(
  total: string,
  payers: readonly Weighted[],
  rounding: Rounding,
): string | null {
  const negative = payers.find(({ weight }) => exactAmount(weight).units < 0n);
  if (negative) return `Een gewicht is nul of meer, maar dat van ${negative.code} is ${negative.weight}.`;
  if (payers.every(({ weight }) => exactAmount(weight).units === 0n)) {
    return "Alle gewichten zijn nul; dan is er niets om naar te verdelen.";
  }
  if (isTooFine(total, rounding)) {
    const unit = rounding === "CENTS" ? "centen" : "hele euro's";
    return `${rounding} verdeelt in ${unit}, maar het totaal is ${total}. Neem een ander totaal of een andere afronding.`;
  }
  return null;
}
