import type { FictionalProvider } from "../providers/fictional-provider.ts";
import { createRandom } from "../random/random.ts";
import { dayIn, daysAfter, type MonthNumber } from "../recipe/month.rules.ts";
import type { FictionalRegion } from "../region/fictional-region.ts";
import { topCount } from "../region/skewed-shares.rules.ts";

/** A talk between the module and a provider, once in a period of four months. */
export interface Talk {
  readonly provider: FictionalProvider;
  readonly moduleCode: string;
  /** `2026-T3` */
  readonly cycle: string;
  readonly plannedFor: string;
  readonly heldOn: string | null;
}

/** How many providers are talked to: of a top of forty, 32 in the first cycle and 65 in the last, as the documents have it. */
const AT_FIRST = 32 / 40;
const AT_LAST = 65 / 40;

/** The cycles of a series, as the first month of each; the last has only been planned. */
function cyclesOf({ firstMonth, lastMonth }: FictionalRegion): MonthNumber[] {
  const first = Math.ceil(firstMonth / 4) * 4;
  const next = (Math.floor((lastMonth + 1) / 4) + 1) * 4;
  return Array.from({ length: (next - first) / 4 + 1 }, (_, index) => first + index * 4);
}

/** The talks with one provider: by its rank, so that the largest come first, and the others as more are talked to. */
export function talksOf(region: FictionalRegion, provider: FictionalProvider): Talk[] {
  const cycles = cyclesOf(region);
  const top = topCount(region.size.providers);
  const random = createRandom(`${region.size.seed}/talks/${provider.code}`);
  const moduleCode = provider.categories[0]?.module ?? "";
  return cycles.flatMap((month, index) => {
    const progress = index / Math.max(cycles.length - 1, 1);
    const invited = Math.round(top * (AT_FIRST + (AT_LAST - AT_FIRST) * progress));
    const plannedFor = dayIn(month + random.integer(0, 3), random.integer(1, 28));
    const moved = daysAfter(plannedFor, random.chance(0.25) ? random.integer(3, 21) : 0);
    const isHeld = !random.chance(0.07) && moved <= region.today;
    const isActive = month >= provider.firstMonth && month <= provider.lastMonth + 4;
    if (provider.rank > invited || !isActive) return [];
    const cycle = `${Math.floor(month / 12)}-T${(month % 12) / 4 + 1}`;
    return [{ provider, moduleCode, cycle, plannedFor, heldOn: isHeld ? moved : null }];
  });
}
