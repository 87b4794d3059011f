/** What a reader typed as a figure in Dutch: `69.500` → 69500, `0,5` → 0.5; null where it is none. */
export function typedNumber(text: string): number | null {
  const typed = text.replaceAll(/[€\s]/g, "");
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(typed)) return null;
  return Number(typed.replaceAll(".", "").replace(",", "."));
}

/** A figure as a reader would type it, without dots: 0.5 → `0,5`. */
export function asTyped(value: number): string {
  return String(value).replace(".", ",");
}
