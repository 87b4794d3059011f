const WHOLE_EUROS = new Intl.NumberFormat("nl-NL", {
  style: "currency",
  currency: "EUR",
  maximumFractionDigits: 0,
});
const EUROS_AND_CENTS = new Intl.NumberFormat("nl-NL", {
  style: "currency",
  currency: "EUR",
  minimumFractionDigits: 2,
  maximumFractionDigits: 4,
});
const NUMBER = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 4 });
const PERCENT = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });

/** `1298970` → `€ 1.298.970`; cents are shown where there are any. */
export function euros(amount: number): string {
  return Number.isInteger(amount) ? WHOLE_EUROS.format(amount) : EUROS_AND_CENTS.format(amount);
}

/** `13.5` → `13,5`. */
export function number(value: number): string {
  return NUMBER.format(value);
}

/** `57.568` (per cent) → `57,57%`. */
export function percent(value: number): string {
  return `${PERCENT.format(value)}%`;
}
