import { once } from "./once.ts";

const MONTHS = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
] as const;
const MOMENT = once(
  () =>
    new Intl.DateTimeFormat("nl-NL", {
      dateStyle: "short",
      timeStyle: "short",
      timeZone: "Europe/Amsterdam",
    }),
);
const TODAY = once(
  () => new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: "Europe/Amsterdam" }),
);

/** `2018-01` → `januari 2018`. */
function monthOf(month: string): string {
  return `${MONTHS[Number(month.slice(5, 7)) - 1] ?? month} ${month.slice(0, 4)}`;
}

/** `2018-01-01` → `1 januari 2018`. */
export function date(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthOf(day)}`;
}

/** `2018-01-31` → `31-01-2018`. */
export function shortDate(day: string): string {
  return day.split("-").toReversed().join("-");
}

/** An instant as the clock in the Netherlands shows it: `2018-01-01T12:00:00Z` → `01-01-2018, 13:00`. */
export function moment(instant: string): string {
  return MOMENT().format(new Date(instant));
}

/** Today in the Netherlands as `YYYY-MM-DD`. */
export function today(): string {
  return TODAY().format(new Date());
}

/** The day of an instant on the clock of whoever looks, as `YYYY-MM-DD`. */
export function dayHere(instant: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}

/** A year, a month or a day: `2017-11` → `november 2017`. */
export function yearMonthOrDay(on: string): string {
  if (on.length === 4) return on;
  return on.length === 7 ? monthOf(on) : date(on);
}

/** A half-open period in words: the end is the first day no longer. */
export function period(validFrom: string | null | undefined, validTo: string | null | undefined): string {
  if (validFrom && validTo) return `van ${date(validFrom)} tot ${date(validTo)}`;
  if (validTo) return `tot ${date(validTo)}`;
  return validFrom ? `sinds ${date(validFrom)}` : "";
}

/** Whether a text is an existing day as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
}
