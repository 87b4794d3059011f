const DAY = new Intl.DateTimeFormat("nl-NL", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const MONTH = new Intl.DateTimeFormat("nl-NL", { month: "long", year: "numeric", timeZone: "UTC" });
const SHORT_DAY = new Intl.DateTimeFormat("nl-NL", { dateStyle: "short", timeZone: "UTC" });

const MOMENT = new Intl.DateTimeFormat("nl-NL", {
  dateStyle: "short",
  timeStyle: "short",
  timeZone: "Europe/Amsterdam",
});
const TODAY = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: "Europe/Amsterdam" });

/** `2018-01-01` → `1 januari 2018`. */
export function date(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** `2018-01-01` → `01-01-2018`. */
export function shortDate(day: string): string {
  return SHORT_DAY.format(new Date(`${day}T00:00:00Z`));
}

/** An instant as the clock in the Netherlands shows it: `2018-01-01T12:00:00Z` → `01-01-2018, 13:00`. */
export function moment(instant: string): string {
  return MOMENT.format(new Date(instant));
}

/** Today in the Netherlands as `YYYY-MM-DD`. */
export function today(): string {
  return TODAY.format(new Date());
}

/** A year, a month or a day: `2017-11` → `november 2017`. */
export function yearMonthOrDay(on: string): string {
  if (on.length === 4) return on;
  return on.length === 7 ? MONTH.format(new Date(`${on}-01T00:00:00Z`)) : date(on);
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
