import { once } from "./once.ts";

const WHOLE_EUROS = once(
  () => new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR", maximumFractionDigits: 0 }),
);
const EUROS_AND_CENTS = once(
  () =>
    new Intl.NumberFormat("nl-NL", {
      style: "currency",
      currency: "EUR",
      minimumFractionDigits: 2,
      maximumFractionDigits: 4,
    }),
);
const NUMBER = once(() => new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 4 }));
const FTE = once(
  () => new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 1, maximumFractionDigits: 4 }),
);
const PERCENT = once(() => new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 }));

/** `1298970` → `€ 1.298.970`; cents are shown where there are any. */
export function euros(amount: number): string {
  return Number.isInteger(amount) ? WHOLE_EUROS().format(amount) : EUROS_AND_CENTS().format(amount);
}

/** With its sign, and a space between: `812` → `+ € 812`. */
export function signedEuros(amount: number): string {
  if (amount === 0) return euros(0);
  return `${amount > 0 ? "+" : "−"}\u00A0${euros(Math.abs(amount))}`;
}

/** `13.5` → `13,5`. */
export function number(value: number): string {
  return NUMBER().format(value);
}

/** Fte, with a decimal also when it is whole, so that they align: `1` → `1,0`. */
export function fte(value: number): string {
  return FTE().format(value);
}

/** `57.568` (per cent) → `57,57%`. */
export function percent(value: number): string {
  return `${PERCENT().format(value)}%`;
}
