import type { FictionalProvider } from "../providers/fictional-provider.ts";
import { createRandom, type Random } from "../random/random.ts";
import { dayIn, yearOf } from "../recipe/month.rules.ts";
import type { FictionalRegion } from "../region/fictional-region.ts";

/** What the module concluded about a provider on one day. */
export interface Assessment {
  readonly provider: FictionalProvider;
  readonly kind: "QUICK_SCAN" | "ANNUAL_ACCOUNTS" | "LAWFULNESS";
  readonly assessedOn: string;
  readonly outcome: "SUFFICIENT" | "POINTS_OF_ATTENTION" | "INSUFFICIENT";
}

function outcomeOf(random: Random, quality: number): Assessment["outcome"] {
  const judged = quality + random.normal();
  if (judged < -2) return "INSUFFICIENT";
  return judged < -0.8 ? "POINTS_OF_ATTENTION" : "SUFFICIENT";
}

/** A quick scan when it begins, annual accounts of the larger ones each June, lawfulness where there is a reason. */
export function assessmentsOf(region: FictionalRegion, provider: FictionalProvider): Assessment[] {
  const random = createRandom(`${region.size.seed}/assessments/${provider.code}`);
  const outcome = (): Assessment["outcome"] => outcomeOf(random, provider.quality);
  const years = yearOf(provider.lastMonth) - yearOf(provider.firstMonth);
  const scan = dayIn(provider.firstMonth, random.integer(1, 28));
  const assessments: Assessment[] = [{ provider, kind: "QUICK_SCAN", assessedOn: scan, outcome: outcome() }];
  for (let year = 1; year <= years; year += 1) {
    const june = (yearOf(provider.firstMonth) + year) * 12 + 5;
    const assessedOn = dayIn(june, random.integer(1, 28));
    if (provider.sizeClass !== "SMALL") {
      assessments.push({ provider, kind: "ANNUAL_ACCOUNTS", assessedOn, outcome: outcome() });
    }
    if (random.chance(provider.quality < -1 ? 0.5 : 0.06)) {
      assessments.push({ provider, kind: "LAWFULNESS", assessedOn, outcome: outcome() });
    }
  }
  return assessments.filter(({ assessedOn }) => assessedOn <= region.today);
}
