import { expect } from "@jest/globals";
import type { Viewer } from "#server/auth/viewer.ts";
import { type BothWays, createBothWays } from "./both-ways.ts";
import { writeProviderRegion } from "./provider-region.ts";
import { openTestDatabase, type TestDatabase } from "./test-database.ts";

export const ANALYST: Viewer = { name: "Analist", role: "ANALYST", municipalities: [] };
export const BOARD: Viewer = { name: "Bestuurder", role: "BOARD", municipalities: [] };
export const OF_AADORP: Viewer = { name: "Aadorp", role: "MUNICIPALITY", municipalities: ["FG0001"] };
export const OF_BEEDORP: Viewer = { name: "Beedorp", role: "MUNICIPALITY", municipalities: ["FG0002"] };

/** The region made by hand, asked as somebody, on 23 November 2026. */
export interface AskedRegion {
  readonly database: TestDatabase;
  readonly both: BothWays;
  /** The answer, which is the same by one statement and field by field. */
  answer<Data>(viewer: Viewer, source: string, variables?: Record<string, unknown>): Promise<Data>;
}

export async function openAskedRegion(): Promise<AskedRegion> {
  const database = await openTestDatabase();
  await writeProviderRegion(database.orm);
  const both = await createBothWays(database.readerOf);
  return {
    database,
    both,
    answer: async <Data>(viewer: Viewer, source: string, variables: Record<string, unknown> = {}) => {
      const { byPlan, byField, errors, isPlanned } = await both(viewer, source, variables);
      expect(errors).toEqual([]);
      if (isPlanned) expect(JSON.stringify(byPlan)).toBe(JSON.stringify(byField));
      return byField as Data;
    },
  };
}
