/** A month as a number: months since January of the year 0, so that months can be counted. */
export type MonthNumber = number;

/** @param text `2026-10` */
export function monthOf(text: string): MonthNumber {
  const [year = 0, month = 1] = text.split("-").map(Number);
  return year * 12 + month - 1;
}

export function yearOf(month: MonthNumber): number {
  return Math.floor(month / 12);
}

/** From 1. */
export function monthInYear(month: MonthNumber): number {
  return (month % 12) + 1;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}

/** `2026-10` */
export function monthText(month: MonthNumber): string {
  return `${padded(yearOf(month), 4)}-${padded(monthInYear(month), 2)}`;
}

/** @param day from 1 to 28, which every month has */
export function dayIn(month: MonthNumber, day: number): string {
  return `${monthText(month)}-${padded(day, 2)}`;
}

/** The period of four months that a month lies in, as the contracts call it: `2026-T3`. */
export function cycleOf(month: MonthNumber): string {
  return `${padded(yearOf(month), 4)}-T${Math.ceil(monthInYear(month) / 4)}`;
}

const DAY = 86_400_000;

/** @param day `2026-10-31` */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
