import type { FictionalProvider } from "../providers/fictional-provider.ts";
import { createRandom } from "../random/random.ts";
import { cycleOf } from "../recipe/month.rules.ts";
import type { Recipe } from "../recipe/recipe.ts";
import type { FictionalRegion } from "../region/fictional-region.ts";
import { topCount } from "../region/skewed-shares.rules.ts";

type Indicator = Recipe["indicators"][number];

/** What an indicator came to at one provider, in one municipality and one period of four months. */
export interface Measurement {
  readonly provider: FictionalProvider;
  readonly indicator: Indicator;
  readonly municipalityCode: string;
  /** `2026-T2` */
  readonly period: string;
  /** Exact decimal text, or null where it was not measured. */
  readonly value: string | null;
  readonly isMet: boolean | null;
  readonly reason: string | null;
}

/** One in so many is missing, with the reason why. */
const MISSING = 0.06;

function isMet({ direction, target }: Indicator, value: number): boolean {
  return direction === "HIGHER_IS_BETTER" ? value >= target : value <= target;
}

/** Of whom so much is asked: the providers that are talked to in the end. */
export function isMeasured({ size }: FictionalRegion, { rank }: FictionalProvider): boolean {
  return rank <= Math.round((topCount(size.providers) * 65) / 40);
}

/** The municipalities that a provider reports on: those it works most for. */
function reportedOn({ lines }: FictionalProvider, { redivision }: FictionalRegion): string[] {
  const byShare = lines.toSorted((one, other) => other.share - one.share);
  const codes = new Set(byShare.map(({ municipalityCode }) => municipalityCode));
  return [...codes]
    .filter((code) => code !== redivision.predecessor.code)
    .slice(0, 3)
    .sort();
}

/** The measurements of one provider: per indicator of its module, for every whole period of four months. */
export function measurementsOf(region: FictionalRegion, provider: FictionalProvider): Measurement[] {
  if (!isMeasured(region, provider)) return [];
  const random = createRandom(`${region.size.seed}/measurements/${provider.code}`);
  const indicators = region.recipe.indicators.filter(
    ({ module }) => module === provider.categories[0]?.module,
  );
  const first = Math.ceil(provider.firstMonth / 4) * 4;
  const count = Math.floor((provider.lastMonth + 1 - first) / 4);
  const periods = Array.from({ length: Math.max(count, 0) }, (_, index) => cycleOf(first + index * 4));
  const places = reportedOn(provider, region);
  return indicators.flatMap((indicator) => {
    const sign = indicator.direction === "HIGHER_IS_BETTER" ? 1 : -1;
    const own = indicator.mean + sign * 0.7 * provider.quality * indicator.spread;
    return periods.flatMap((period) =>
      places.map((municipalityCode): Measurement => {
        const key = { provider, indicator, municipalityCode, period };
        if (random.chance(MISSING)) {
          return { ...key, value: null, isMet: null, reason: random.pick(region.recipe.missed_reasons) };
        }
        const drawn = Math.max(0, own + 0.6 * indicator.spread * random.normal());
        const most = { PERCENT: 100, SCORE_10: 10 }[indicator.unit] ?? Number.POSITIVE_INFINITY;
        const value = Math.min(drawn, most).toFixed(indicator.decimals);
        return { ...key, value, isMet: isMet(indicator, Number(value)), reason: null };
      }),
    );
  });
}
