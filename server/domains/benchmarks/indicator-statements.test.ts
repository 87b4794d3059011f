import { describe, expect, test } from "@jest/globals";
import { INDICATORS } from "../../indicators/registry.ts";
import { existingOf, figuresOfBenchmark, figuresOfTrend } from "./benchmark.queries.ts";
import { groupCountOf, groupsOf } from "./observations.queries.ts";

/** PostgreSQL cuts longer names off, and two statements would then share one plan. */
const LONGEST_NAME = 63;

describe.each(INDICATORS.map((definition) => [definition.code, definition] as const))(
  "%s",
  (_, definition) => {
    test("has statements with names that PostgreSQL can tell apart", () => {
      const makers = [existingOf, figuresOfBenchmark, figuresOfTrend, groupCountOf, groupsOf];
      const names = makers.map((make) => make(definition).name);
      expect(new Set(names).size).toBe(makers.length);
      expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(LONGEST_NAME);
    });
  },
);
