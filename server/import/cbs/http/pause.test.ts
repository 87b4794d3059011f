import { describe, expect, test } from "@jest/globals";
import { CBS_LIMITS } from "../cbs-limits.ts";
import { pauseAfter } from "./pause.ts";

const NOON = new Date("2026-11-23T12:00:00Z");
const pause = (attempt: number, retryAfter: string | null) =>
  pauseAfter(attempt, retryAfter, CBS_LIMITS, NOON);

describe("the pause after a failed attempt", () => {
  test("doubles, up to the longest", () => {
    expect([1, 2, 3, 4].map((attempt) => pause(attempt, null))).toEqual([1_000, 2_000, 4_000, 8_000]);
    expect(pause(30, null)).toBe(CBS_LIMITS.longestPauseMs);
  });

  test("is what CBS asks, in seconds or until a moment", () => {
    expect(pause(1, "120")).toBe(120_000);
    expect(pause(1, "Mon, 23 Nov 2026 12:00:30 GMT")).toBe(30_000);
    expect(pause(1, "Mon, 23 Nov 2026 11:00:00 GMT")).toBe(0);
  });

  test("is our own when what CBS asks can't be read", () => {
    expect(pause(2, "straks")).toBe(2_000);
  });
});
