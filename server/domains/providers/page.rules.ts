/** What a page may hold at most: a benchmark of hundred providers fits ten times. */
export const MOST_PER_PAGE = 1000;
export const USUAL_PER_PAGE = 50;

/** A year, four months, a quarter or a month: `2025`, `2025-T2`, `2025-Q3`, `2025-07`. */
export function isPeriod(text: string): boolean {
  return /^\d{4}(-(T[1-3]|Q[1-4]|0[1-9]|1[0-2]))?$/.test(text);
}

/** The order that a cursor of ours belongs to; null for text that we never wrote. A cursor is `ORDER.code`. */
export function orderOfCursor(cursor: string): string | null {
  return /^([A-Z_]+)\.[^.].*$/.exec(cursor)?.[1] ?? null;
}

/** A round of talks: a year and its four months, `2026-T3`. */
export function isCycle(text: string): boolean {
  return /^\d{4}-T[1-3]$/.test(text);
}
