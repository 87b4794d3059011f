import type { ModuleAnswer } from "../module-answer.ts";

type EffortShare = ModuleAnswer["effortShares"][number];

export interface EffortGroup {
  readonly area: string;
  readonly year: number;
  readonly rows: readonly EffortShare[];
  readonly total: number;
  readonly printedTotal: number | null;
  readonly sourceCode: string | undefined;
}

/** The shares by team and year, each with its two totals. */
export function effortGroups(shares: readonly EffortShare[]): EffortGroup[] {
  const groups = new Map<string, EffortShare[]>();
  for (const share of shares) {
    const key = `${share.year} ${share.area}`;
    groups.set(key, [...(groups.get(key) ?? []), share]);
  }
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const { area, year, total, printedTotal, citation } = first;
    return [{ area, year, rows, total, printedTotal, sourceCode: citation?.source.code }];
  });
}
