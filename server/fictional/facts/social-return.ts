import { createRandom } from "../random/random.ts";
import { monthInYear, yearOf } from "../recipe/month.rules.ts";
import type { FictionalRegion } from "../region/fictional-region.ts";
import type { FictionalContract } from "./contracts.ts";

/** What a contract obliges to in a year, for people with a distance to the labour market, and what came of it. */
export interface SocialReturn {
  readonly contract: FictionalContract;
  readonly year: number;
  readonly obligedCents: number;
  readonly fulfilledCents: number;
  readonly dueOn: string;
}

/** Of what is spent by the contract in a year; contracts below the threshold oblige to nothing. */
const OBLIGED = 0.02;
const THRESHOLD_EUROS = 250_000;

function monthsIn({ from, to }: FictionalContract, region: FictionalRegion, year: number): number {
  const last = Math.min(to ?? region.lastMonth + 1, region.lastMonth + 1);
  return Math.max(0, Math.min(last, (year + 1) * 12) - Math.max(from, region.firstMonth, year * 12));
}

/** The obligations of one contract: the years that the series covers, the last one as far as it goes. */
export function socialReturnOf(region: FictionalRegion, contract: FictionalContract): SocialReturn[] {
  const { provider, isSpotContract, isDraft } = contract;
  const yearly = (region.turnover * provider.share) / provider.categories.length;
  if (isSpotContract || isDraft || yearly < THRESHOLD_EUROS) return [];
  const random = createRandom(`${region.size.seed}/social-return/${contract.code}`);
  const first = yearOf(region.firstMonth) + (monthInYear(region.firstMonth) === 1 ? 0 : 1);
  const years = Array.from({ length: yearOf(region.lastMonth) - first + 1 }, (_, index) => first + index);
  return years.flatMap((year) => {
    const months = monthsIn(contract, region, year);
    if (months === 0) return [];
    const obligedCents = Math.round((yearly * OBLIGED * months) / 12) * 100;
    const done = year === yearOf(region.lastMonth) ? 0.5 : 0.92;
    const degree = Math.max(0, done + 0.22 * random.normal());
    const fulfilledCents = Math.round((obligedCents * degree) / 100) * 100;
    return [{ contract, year, obligedCents, fulfilledCents, dueOn: `${year + 1}-04-01` }];
  });
}
