import type { CellParser } from "../../cells/parsed.ts";

const PLAIN = /^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/;
const NAMES = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

function numbered(month: string, year: string): string {
  return `${year.length === 2 ? "20" : ""}${year}-${month.padStart(2, "0")}`;
}

/** A month as a spreadsheet makes of it what was typed; null for what is none of these. */
function asTyped(cell: string): string | null {
  const [, ownYear, ownMonth] = /^(\d{4})-(\d{1,2})(?:-0?1)?$/.exec(cell) ?? [];
  if (ownYear && ownMonth) return numbered(ownMonth, ownYear);
  const [, month, year] = /^(?:0?1-)?(\d{1,2})-(\d{4})$/.exec(cell) ?? [];
  if (month && year) return numbered(month, year);
  const [, name, shortYear] = /^([a-z]{3,9})\.?[ -](\d{4}|\d{2})$/.exec(cell.toLowerCase()) ?? [];
  if (!name || !shortYear) return null;
  const place = NAMES.indexOf(name.replace("maart", "mrt").slice(0, 3));
  return place === -1 ? null : numbered(String(place + 1), shortYear);
}

/** A month as its first day, from `2026-03` or what a Dutch spreadsheet makes of that: `mrt-26`, `3-2026`, `1-3-2026`. */
export const typedMonth: CellParser<string> = (cell) => {
  const month = PLAIN.test(cell) ? cell : (asTyped(cell) ?? "");
  return PLAIN.test(month) ? { value: `${month}-01` } : { expected: "een maand als JJJJ-MM" };
};
