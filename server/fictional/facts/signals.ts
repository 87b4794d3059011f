import type { FictionalProvider } from "../providers/fictional-provider.ts";
import { createRandom } from "../random/random.ts";
import { dayIn, daysAfter } from "../recipe/month.rules.ts";
import type { FictionalRegion } from "../region/fictional-region.ts";

const SUBJECTS = ["QUALITY", "LAWFULNESS", "FINANCES", "CONTINUITY", "COOPERATION"] as const;

/** What a municipality let the module know about a provider. */
export interface Signal {
  readonly provider: FictionalProvider;
  readonly municipalityCode: string;
  /** From 1, of this municipality about this provider. */
  readonly number: number;
  readonly receivedOn: string;
  readonly subject: (typeof SUBJECTS)[number];
  readonly closedOn: string | null;
}

/** How many signals a provider gets a year, if it is neither good nor bad. */
const A_YEAR = { LARGE: 0.9, MEDIUM: 0.25, SMALL: 0.05 };

/** The signals about one provider, oldest first. */
export function signalsOf(region: FictionalRegion, provider: FictionalProvider): Signal[] {
  const random = createRandom(`${region.size.seed}/signals/${provider.code}`);
  const expected = A_YEAR[provider.sizeClass] * Math.max(0.2, 1 - 0.6 * provider.quality);
  const numbers = new Map<string, number>();
  const signals: Signal[] = [];
  for (let month = provider.firstMonth; month <= provider.lastMonth; month += 1) {
    if (!random.chance(expected / 12)) continue;
    const { predecessor, effectiveMonth } = region.redivision;
    const codes = provider.municipalityCodes.filter(
      (code) => code !== predecessor.code || month < effectiveMonth,
    );
    const municipalityCode = random.pick(codes);
    const number = (numbers.get(municipalityCode) ?? 0) + 1;
    numbers.set(municipalityCode, number);
    const receivedOn = dayIn(month, random.integer(1, 28));
    const closing = daysAfter(receivedOn, random.integer(5, 260));
    const closedOn = closing <= region.today ? closing : null;
    signals.push({
      provider,
      municipalityCode,
      number,
      receivedOn,
      subject: random.pick(SUBJECTS),
      closedOn,
    });
  }
  return signals;
}
