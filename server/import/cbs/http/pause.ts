import type { CbsLimits } from "../cbs-limits.ts";

/** The seconds or the moment of a Retry-After header (RFC 9110, 10.2.3), as milliseconds from now; null when unreadable. */
function askedPause(retryAfter: string, now: Date): number | null {
  if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter) * 1_000;
  const moment = Date.parse(retryAfter);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now.getTime());
}

/**
 * How long to wait after a failed attempt, in milliseconds: what CBS asks, or else doubling from the first pause.
 * Only what CBS asks may be longer than the longest pause.
 * @param attempt the one that failed, counted from 1
 */
export function pauseAfter(attempt: number, retryAfter: string | null, limits: CbsLimits, now: Date): number {
  const doubled = Math.min(limits.longestPauseMs, limits.firstPauseMs * 2 ** (attempt - 1));
  return (retryAfter === null ? null : askedPause(retryAfter, now)) ?? doubled;
}
