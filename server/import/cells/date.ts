import type { CellParser } from "./parsed.ts";

const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar, YYYY-MM-DD. */
export const date: CellParser<string> = (cell) => {
  const instant = FORM.test(cell) ? Date.parse(`${cell}T00:00:00Z`) : Number.NaN;
  const exists = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(cell);
  return exists ? { value: cell } : { expected: "een dag als JJJJ-MM-DD" };
};

/** A day, a month or a year: what a source says of when something happened. */
export const dateOrPart: CellParser<string> = (cell) => {
  const isKnown = [cell, `${cell}-01`, `${cell}-01-01`].some((day) => "value" in date(day));
  return isKnown
    ? { value: cell }
    : { expected: "een dag, een maand of een jaar: 2017-11-30, 2017-11 of 2017" };
};
