import type { CbsPeriod } from "./cbs-table.ts";

const FINAL = /^(?:definitief|final)$/i;
const PROVISIONAL = /voorlopig|provisional|\*/i;
const MONTH = /januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december/i;

/**
 * Whether figures of a period may still change.
 * So they may when CBS's status is anything but final; when CBS gives no status but its note speaks of provisional figures
 * (table 70072ned does); and when a year is not over yet (`2026JJ00` can be "2026 januari-april").
 */
export function isProvisional(code: string, { title, status, description }: CbsPeriod): boolean {
  const isUnfinishedYear = code.includes("JJ") && MONTH.test(title);
  if (isUnfinishedYear || PROVISIONAL.test(title)) return true;
  return status === null ? PROVISIONAL.test(description) : !FINAL.test(status);
}
