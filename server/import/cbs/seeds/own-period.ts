import { CbsError } from "../cbs-error.ts";

const HELD = /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$/;

/**
 * The period, when our formats can hold it.
 * @throws CbsError for half-years and school years
 */
export function ownPeriod(table: string, period: string): string {
  if (HELD.test(period)) return period;
  const todo = "Kies met --periods alleen jaren (2021JJ00), kwartalen (2021KW01) of maanden (2021MM01).";
  throw new CbsError({ asked: `jaren, kwartalen of maanden van tabel ${table}`, came: `„${period}”`, todo });
}

/** The first day of a period. */
export function firstDay(period: string): string {
  const [year = "", part = "01"] = period.split("-");
  const month = part.startsWith("Q") ? String(Number(part.slice(1)) * 3 - 2).padStart(2, "0") : part;
  return `${year}-${month}-01`;
}
