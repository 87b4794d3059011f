const MARKED = /\{(-?\d+(?:\.\d+)?)\}/g;

/** A decimal as Dutch readers write it: `-1155480.5` → `-1.155.480,5`. */
export function dutchNumber(decimal: string): string {
  const [whole = "", fraction] = decimal.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** Writes every figure that a check marked with braces as a Dutch number: `samen {32001}` → `samen 32.001`. */
export function withDutchNumbers(text: string): string {
  return text.replace(MARKED, (_, decimal: string) => dutchNumber(decimal));
}
