const SHAPE = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])))?$/;

/**
 * The first day of a period: of `2022`, `2022-04` (a month) or `2022-Q2` (a quarter).
 * @returns `YYYY-MM-DD`, or null for text that is no period
 */
export function firstDayOf(period: string): string | null {
  const [match, year, month, quarter] = SHAPE.exec(period) ?? [];
  if (match === undefined || year === undefined) return null;
  const number = quarter === undefined ? Number(month ?? "1") : Number(quarter) * 3 - 2;
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, "0")}-01` : null;
}
